// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"
#include "core/features/kernels/autocorrelation.h"

#include <array>
#include <functional>

namespace genrescope {

namespace {

constexpr int kWindow = 384;
constexpr std::size_t kFirstLag = 8;
constexpr std::size_t kEndLag = 190;
constexpr std::size_t kStrongest = 3;
constexpr int kTempoEdges = 25;

/// Ranges of mel bands, each with an envelope of its own.
struct Range {
    std::size_t first, end;
};
constexpr std::array<Range, 5> kRanges = {Range{0, 8}, {8, 24}, {24, 40}, {40, 64}, {0, 64}};

/// Lags that bound the tempi: equally spaced on a logarithmic scale, each once.
std::vector<std::size_t> tempoEdges()
{
    std::vector<std::size_t> edges;
    for (int i = 0; i < kTempoEdges; ++i) {
        const double lag = kFirstLag * std::pow(static_cast<double>(kEndLag) / kFirstLag,
                                                static_cast<double>(i) / (kTempoEdges - 1));
        const auto rounded = static_cast<std::size_t>(std::nearbyint(lag));
        if (edges.empty() || edges.back() != rounded)
            edges.push_back(rounded);
    }
    return edges;
}

/// Mean rise of the bands of a range since the frame before.
std::vector<float> envelope(const Tracks& logMel, const Range& range, int frames)
{
    std::vector<float> rises(static_cast<std::size_t>(frames));
    for (std::size_t band = range.first; band < range.end; ++band) {
        const auto track = logMel.track(band);
        for (std::size_t t = 1; t < rises.size(); ++t)
            rises[t] += std::max(0.0f, track[t] - track[t - 1]);
    }
    for (float& rise : rises)
        rise /= static_cast<float>(range.end - range.first);
    return rises;
}

} // namespace

void pulseBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
                 std::size_t column)
{
    static const std::vector<std::size_t> edges = tempoEdges();
    std::array<float, kWindow> centred;
    std::vector<float> correlation(kEndLag);
    for (std::size_t range = 0; range < kRanges.size(); ++range) {
        const std::vector<float> rises = envelope(logMel, kRanges[range], grid.frames);
        for (int b = 0; b < grid.count(); ++b) {
            const auto window = grid.window(rises, b, kWindow);
            const Moments moments = momentsOf(window);
            for (std::size_t t = 0; t < window.size(); ++t)
                centred[t] = static_cast<float>(window[t] - moments.mean);
            autocorrelation(centred, correlation);
            const float scale = 1 / (correlation[0] + 1e-6f);
            for (float& value : correlation)
                value *= scale;
            std::vector<float> tempi;
            for (std::size_t i = 0; i + 1 < edges.size(); ++i)
                tempi.push_back(*std::max_element(
                    correlation.begin() + static_cast<std::ptrdiff_t>(edges[i]),
                    correlation.begin() + static_cast<std::ptrdiff_t>(edges[i + 1])));
            std::partial_sort(tempi.begin(), tempi.begin() + kStrongest, tempi.end(),
                              std::greater<>());
            const auto lags = std::span(correlation).subspan(kFirstLag);

            const std::span<float> row = blocks.row(b).subspan(column + range);
            for (std::size_t i = 0; i < kStrongest; ++i)
                row[i * kRanges.size()] = tempi[i];
            row[3 * kRanges.size()] = *std::max_element(lags.begin(), lags.end());
            row[4 * kRanges.size()] = static_cast<float>(momentsOf(lags).deviation);
            row[5 * kRanges.size()] = static_cast<float>(std::log(moments.deviation + 1e-3));
        }
    }
}

std::vector<std::string> pulseColumnNames()
{
    std::vector<std::string> names;
    for (const char* name : {"strongest", "second", "third", "largest", "deviation", "loudness"})
        appendNumbered(names, name, static_cast<int>(kRanges.size()));
    return names;
}

} // namespace genrescope
