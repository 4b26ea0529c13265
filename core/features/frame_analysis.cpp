// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/frame_analysis.h"

#include "core/features/chroma.h"
#include "core/features/fourier.h"
#include "core/features/kernels/fast_waveform.h"
#include "core/features/kernels/tile_chroma.h"
#include "core/features/kernels/tile_contrast.h"
#include "core/features/kernels/tile_fourier.h"
#include "core/features/kernels/tile_mel.h"
#include "core/features/kernels/tile_shape.h"
#include "core/features/mfcc.h"
#include "core/features/stft.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace genrescope {

struct FrameAnalysis::Constants {
    explicit Constants(const FrontEndSettings& wanted)
        : settings(wanted)
        , hzPerBin(static_cast<double>(wanted.sampleRateHz) / wanted.fftSize)
        , fourier(hannWindow(wanted.fftSize), wanted.hopSamples)
        , mel128(MelFilterbank(wanted.sampleRateHz, wanted.fftSize, 128))
        , mel64(MelFilterbank(wanted.sampleRateHz, wanted.fftSize, 64))
        , dct(dctMatrix(wanted.mfccCount, 128))
        , contrast(contrastBands(wanted.sampleRateHz, wanted.fftSize))
        , peaks(peakBins(wanted.sampleRateHz, wanted.fftSize))
        , pitches(pitchesOfBins(wanted.sampleRateHz, wanted.fftSize))
    {
    }

    FrontEndSettings settings;
    double hzPerBin;
    TileFourier fourier;
    TileFilters mel128;
    TileFilters mel64;
    std::vector<float> dct;
    std::array<ContrastBand, kContrastBands> contrast;
    BinRange peaks;
    std::vector<float> pitches;

    class Pass;
};

/// One clip's way from samples to tracks.
class FrameAnalysis::Constants::Pass {
public:
    Pass(const Constants& constants, std::span<const float> samples, const FrameWishes& wishes)
        : m_constants(constants)
        , m_samples(samples)
        , m_frames(frameCount(samples.size(), constants.settings.hopSamples))
        , m_tiles(tileCount(m_frames))
        , m_result{Tracks(columnCount(wishes), m_frames),
                   Tracks(wishes.logMel ? 64 : 0, m_frames),
                   {}}
        , m_logMel(wishes.logMel)
        , m_mel(has(wishes, Feature::Mfcc) || has(wishes, Feature::OnsetStrength) ? 128 : 0,
                m_frames)
        , m_valleys(has(wishes, Feature::Contrast) ? kContrastBands : 0, m_frames)
        , m_tileSize(constants.fourier.bins() * kTileFrames)
        , m_scratch(std::max(constants.fourier.scratchSize(), 2 * m_tileSize))
        , m_power(m_tileSize * (has(wishes, Feature::Chroma) ? m_tiles : 1))
    {
        std::size_t column = 0;
        for (Feature feature : wishes.features) {
            m_result.firstColumns.emplace_back(feature, column);
            column += static_cast<std::size_t>(columnsOf(feature, constants.settings));
        }
        m_shape = wants(Feature::Centroid) || wants(Feature::Rolloff) || wants(Feature::Slope) ||
                  wants(Feature::Bandwidth) || wants(Feature::Flatness);
        if (wants(Feature::Chroma))
            m_found.resize(m_tileSize);
    }

    FrameTracks run()
    {
        for (std::size_t tile = 0; tile < m_tiles; ++tile)
            analyse(tile);
        if (m_mel.count() > 0)
            finishMel();
        if (m_logMel)
            finishLogMel();
        if (wants(Feature::Contrast))
            finishContrast();
        if (wants(Feature::Chroma))
            finishChroma();
        const FrontEndSettings& frontEnd = m_constants.settings;
        if (wants(Feature::ZeroCrossingRate))
            zeroCrossingRates(m_samples, frontEnd.fftSize, frontEnd.hopSamples,
                              m_result.columns.track(columnOf(Feature::ZeroCrossingRate)));
        if (wants(Feature::Rms))
            rootMeanSquares(m_samples, frontEnd.fftSize, frontEnd.hopSamples,
                            m_result.columns.track(columnOf(Feature::Rms)));
        return std::move(m_result);
    }

private:
    static bool has(const FrameWishes& wishes, Feature feature)
    {
        return std::find(wishes.features.begin(), wishes.features.end(), feature) !=
               wishes.features.end();
    }

    std::size_t columnCount(const FrameWishes& wishes) const
    {
        std::size_t count = 0;
        for (Feature feature : wishes.features)
            count += static_cast<std::size_t>(columnsOf(feature, m_constants.settings));
        return count;
    }

    bool wants(Feature feature) const
    {
        return std::any_of(m_result.firstColumns.begin(), m_result.firstColumns.end(),
                           [&](const auto& known) { return known.first == feature; });
    }

    std::size_t columnOf(Feature feature) const { return m_result.firstColumn(feature); }

    std::span<float> powerOf(std::size_t tile)
    {
        return m_power.part(wants(Feature::Chroma) ? tile * m_tileSize : 0, m_tileSize);
    }

    void transform(std::size_t tile, Precision precision)
    {
        const std::span<float> power = powerOf(tile);
        const std::size_t first = tile * kTileFrames;
        m_constants.fourier.powers(m_samples, static_cast<int>(first), precision,
                                   m_scratch.part(0, m_scratch.size()), power);
        // The last tile's frames beyond the clip's last one are none of its.
        for (std::size_t lane = static_cast<std::size_t>(m_frames) - first; lane < kTileFrames;
             ++lane)
            for (std::size_t at = lane; at < power.size(); at += kTileFrames)
                power[at] = 0;
    }

    void analyse(std::size_t tile)
    {
        const Precision precision =
            wants(Feature::Contrast) ? Precision::Double : Precision::Single;
        transform(tile, precision);
        if (!shapeAndPeaks(tile) && precision == Precision::Single) {
            transform(tile, Precision::Double);
            shapeAndPeaks(tile);
        }
        const std::span<const float> power = powerOf(tile);
        for (std::size_t i = 0; i < m_peaksFound.count; ++i)
            notePeak(power, m_found[i]);
        const std::size_t first = tile * kTileFrames;
        if (m_mel.count() > 0)
            tileDecibels(power, m_constants.mel128, m_mel.start(0) + first, m_mel.stride());
        if (m_logMel)
            tileDecibels(power, m_constants.mel64, m_result.logMel.start(0) + first,
                         m_result.logMel.stride());
        if (wants(Feature::Contrast)) {
            float* highest = m_result.columns.start(columnOf(Feature::Contrast)) + first;
            assert(m_valleys.stride() == m_result.columns.stride());
            tilePeaksAndValleys(power, m_constants.contrast, m_scratch.part(0, m_tileSize), highest,
                                m_valleys.start(0) + first, m_valleys.stride());
        }
    }

    /// False where single precision can't decide a roll-off or a peak.
    bool shapeAndPeaks(std::size_t tile)
    {
        const bool sure = !m_shape || shape(tile);
        if (wants(Feature::Chroma))
            m_peaksFound = tilePeaks(powerOf(tile), m_constants.peaks, m_found);
        return sure && !m_peaksFound.inDoubt;
    }

    /// Fills the columns of spectral shape. False where a roll-off is in doubt.
    bool shape(std::size_t tile)
    {
        TileShape shape;
        tileShape(powerOf(tile), m_constants.hzPerBin,
                  {wants(Feature::Bandwidth), wants(Feature::Flatness)},
                  m_scratch.part(0, m_scratch.size()), shape);
        const auto keep = [&](Feature feature, const float* values) {
            if (wants(feature))
                std::copy(values, values + kTileFrames,
                          m_result.columns.start(columnOf(feature)) + tile * kTileFrames);
        };
        keep(Feature::Centroid, shape.centroidHz);
        keep(Feature::Rolloff, shape.rolloffHz);
        keep(Feature::Slope, shape.slope);
        keep(Feature::Bandwidth, shape.bandwidthHz);
        keep(Feature::Flatness, shape.flatness);
        return !wants(Feature::Rolloff) || !shape.rolloffInDoubt;
    }

    void notePeak(std::span<const float> power, std::size_t at)
    {
        m_peaks.push_back(peakAt(static_cast<int>(at / kTileFrames), power[at - kTileFrames],
                                 power[at], power[at + kTileFrames], m_constants.hzPerBin));
    }

    static float floorOf(const Tracks& decibels)
    {
        float largest = -100;
        for (std::size_t band = 0; band < decibels.count(); ++band)
            largest = std::max(largest, largestOf(decibels.track(band)));
        return largest - 80;
    }

    void finishMel()
    {
        const float floor = floorOf(m_mel);
        for (std::size_t tile = 0; wants(Feature::Mfcc) && tile < m_tiles; ++tile)
            tileTransform(m_constants.dct, m_mel.start(0) + tile * kTileFrames, m_mel.count(),
                          floor,
                          m_result.columns.start(columnOf(Feature::Mfcc)) + tile * kTileFrames,
                          static_cast<std::size_t>(m_constants.settings.mfccCount), m_mel.stride());
        if (!wants(Feature::OnsetStrength))
            return;
        std::vector<float> rises(m_tiles * kTileFrames);
        for (std::size_t tile = 0; tile < m_tiles; ++tile)
            tileRises(m_mel.start(0) + tile * kTileFrames, m_mel.count(), m_mel.stride(), floor,
                      rises.data() + tile * kTileFrames);
        rises[0] = 0; // before the clip there is nothing to rise from
        const std::span<float> strength = m_result.columns.track(columnOf(Feature::OnsetStrength));
        const auto delay = std::min(static_cast<std::size_t>(m_constants.settings.fftSize /
                                                             (2 * m_constants.settings.hopSamples)),
                                    strength.size());
        std::fill_n(strength.begin(), delay, 0.0f);
        std::copy_n(rises.begin(), strength.size() - delay,
                    strength.begin() + static_cast<std::ptrdiff_t>(delay));
    }

    void finishLogMel()
    {
        const float floor = floorOf(m_result.logMel);
        for (std::size_t band = 0; band < m_result.logMel.count(); ++band)
            for (float& level : m_result.logMel.track(band))
                level = std::max(level, floor);
    }

    void finishContrast()
    {
        const std::size_t first = columnOf(Feature::Contrast);
        for (std::size_t k = 0; k < kContrastBands; ++k) {
            decibelsOf(m_result.columns.track(first + k));
            decibelsOf(m_valleys.track(k));
        }
        float peakFloor = -180;
        for (std::size_t k = 0; k < kContrastBands; ++k)
            peakFloor = std::max(peakFloor, largestOf(m_result.columns.track(first + k)) - 80);
        const float valleyFloor = floorOf(m_valleys);
        for (std::size_t k = 0; k < kContrastBands; ++k) {
            const std::span<float> band = m_result.columns.track(first + k);
            const std::span<const float> valley = m_valleys.track(k);
            for (std::size_t t = 0; t < band.size(); ++t)
                band[t] = std::max(band[t], peakFloor) - std::max(valley[t], valleyFloor);
        }
    }

    void finishChroma()
    {
        std::vector<float> weights(m_constants.fourier.bins() * kPitchClasses);
        chromaWeights(m_constants.pitches, tuningOf(m_peaks), weights);
        float* classes = m_result.columns.start(columnOf(Feature::Chroma));
        for (std::size_t tile = 0; tile < m_tiles; ++tile)
            tileChroma(powerOf(tile), weights, classes + tile * kTileFrames,
                       m_result.columns.stride());
    }

    const Constants& m_constants;
    std::span<const float> m_samples;
    int m_frames;
    std::size_t m_tiles;
    FrameTracks m_result;
    bool m_logMel;
    bool m_shape = false;
    Tracks m_mel;
    Tracks m_valleys;
    std::size_t m_tileSize;
    KernelMemory m_scratch;
    KernelMemory m_power; ///< one tile, or all where chroma needs them once more
    std::vector<std::uint32_t> m_found;
    TilePeaks m_peaksFound;
    std::vector<SpectralPeak> m_peaks;
};

std::size_t FrameTracks::firstColumn(Feature feature) const
{
    for (const auto& [known, column] : firstColumns)
        if (known == feature)
            return column;
    assert(false);
    return 0;
}

FrameAnalysis::FrameAnalysis(const FrontEndSettings& settings)
    : m_constants(std::make_unique<const Constants>(settings))
{
}

FrameAnalysis::~FrameAnalysis() = default;
FrameAnalysis::FrameAnalysis(FrameAnalysis&&) noexcept = default;
FrameAnalysis& FrameAnalysis::operator=(FrameAnalysis&&) noexcept = default;

FrameTracks FrameAnalysis::tracksOf(std::span<const float> samples, const FrameWishes& wishes) const
{
    assert(!samples.empty());
    return Constants::Pass(*m_constants, samples, wishes).run();
}

} // namespace genrescope
