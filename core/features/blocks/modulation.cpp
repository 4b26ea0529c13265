// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"
#include "core/features/kernels/tile_fourier.h"

#include <array>
#include <numbers>

namespace genrescope {

namespace {

constexpr std::size_t kWindow = 256;
constexpr std::size_t kRanges = 11;
constexpr std::array<double, kRanges + 1> kRangeEdgesHz = {0.25, 0.5, 0.8, 1.2, 1.7,  2.4,
                                                           3.4,  4.8, 6.8, 9.6, 14.0, 21.6};
constexpr double kFrameRateHz = 22050.0 / 512; // problems() sees to it
constexpr std::size_t kFluctuatingBands = 16;
constexpr std::size_t kCoefficients = 13;

/// A Hann window whose last value is its first.
std::vector<double> symmetricHann()
{
    std::vector<double> window;
    for (std::size_t n = 0; n < kWindow; ++n)
        window.push_back(
            0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(n) / (kWindow - 1)));
    return window;
}

/// The range of each bin of the transform; kRanges where it lies in none.
std::vector<std::size_t> rangesOfBins()
{
    std::vector<std::size_t> ranges;
    for (std::size_t bin = 0; bin <= kWindow / 2; ++bin) {
        const double hz = static_cast<double>(bin) * kFrameRateHz / kWindow;
        const auto above = std::upper_bound(kRangeEdgesHz.begin(), kRangeEdgesHz.end(), hz);
        ranges.push_back(above == kRangeEdgesHz.begin() || above == kRangeEdgesHz.end()
                             ? kRanges
                             : static_cast<std::size_t>(above - kRangeEdgesHz.begin()) - 1);
    }
    return ranges;
}

/// Fills kRanges columns for each of `tracks`.
void modulationBlocks(const std::vector<std::span<const float>>& tracks, const BlockGrid& grid,
                      FeatureMatrix& blocks, std::size_t column)
{
    static const TileFourier fourier(symmetricHann(), kWindow);
    static const std::vector<std::size_t> ranges = rangesOfBins();
    std::array<double, kRanges + 1> binsOfRange = {};
    for (std::size_t range : ranges)
        ++binsOfRange[range];

    KernelMemory series(kWindow * kTileFrames);
    KernelMemory scratch(fourier.scratchSize());
    KernelMemory power(fourier.bins() * kTileFrames);
    std::array<const float*, kTileFrames> starts;
    for (std::size_t lane = 0; lane < kTileFrames; ++lane)
        starts[lane] = series.data() + lane * kWindow;
    std::fill_n(series.data(), series.size(), 0.0f);

    const std::size_t count = tracks.size() * static_cast<std::size_t>(grid.count());
    for (std::size_t first = 0; first < count; first += kTileFrames) {
        const std::size_t lanes = std::min(kTileFrames, count - first);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const int block = static_cast<int>((first + lane) / tracks.size());
            const auto window = grid.window(tracks[(first + lane) % tracks.size()], block, kWindow);
            const auto mean = static_cast<float>(momentsOf(window).mean);
            float* to = series.data() + lane * kWindow;
            for (std::size_t t = 0; t < kWindow; ++t)
                to[t] = window[t] - mean;
        }
        fourier.powersOf(starts, Precision::Single, scratch.part(0, scratch.size()),
                         power.part(0, power.size()));
        std::array<std::array<double, kTileFrames>, kRanges + 1> sums = {};
        for (std::size_t bin = 0; bin < ranges.size(); ++bin)
            for (std::size_t lane = 0; lane < kTileFrames; ++lane)
                sums[ranges[bin]][lane] += std::sqrt(power.data()[bin * kTileFrames + lane]);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const int block = static_cast<int>((first + lane) / tracks.size());
            const std::size_t track = (first + lane) % tracks.size();
            for (std::size_t range = 0; range < kRanges; ++range)
                blocks.row(block)[column + track * kRanges + range] =
                    static_cast<float>(std::log1p(sums[range][lane] / binsOfRange[range]));
        }
    }
}

std::vector<std::string> modulationNames(const std::string& stem, std::size_t count)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i)
        appendNumbered(names, stem + "_" + std::to_string(i) + "_range", kRanges);
    return names;
}

} // namespace

void lfpBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
               std::size_t column)
{
    Tracks bands(kFluctuatingBands, grid.frames);
    std::vector<std::span<const float>> tracks;
    for (std::size_t band = 0; band < kFluctuatingBands; ++band) {
        const std::span<float> to = bands.track(band);
        for (std::size_t t = 0; t < to.size(); ++t) {
            float sum = 0;
            for (std::size_t i = 0; i < 4; ++i)
                sum += logMel.track(4 * band + i)[t];
            to[t] = sum / 4;
        }
        tracks.push_back(to);
    }
    modulationBlocks(tracks, grid, blocks, column);
}

void mmodBlocks(const Tracks& mfcc, const BlockGrid& grid, FeatureMatrix& blocks,
                std::size_t column)
{
    std::vector<std::span<const float>> tracks;
    for (std::size_t i = 0; i < kCoefficients; ++i)
        tracks.push_back(mfcc.track(i));
    modulationBlocks(tracks, grid, blocks, column);
}

std::vector<std::string> lfpColumnNames()
{
    return modulationNames("band", kFluctuatingBands);
}

std::vector<std::string> mmodColumnNames()
{
    return modulationNames("mfcc", kCoefficients);
}

} // namespace genrescope
