// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_extractor.h"

#include "core/features/blocks.h"
#include "core/features/chroma.h"
#include "core/features/mel.h"
#include "core/features/mfcc.h"
#include "core/features/rhythm.h"
#include "core/features/spectral_shape.h"
#include "core/features/stft.h"
#include "core/features/tuning.h"
#include "core/features/waveform.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace genrescope {

struct FeatureExtractor::State {
    FrontEndSettings settings;
    MelFilterbank mel;
    std::array<ContrastBand, kContrastBands> contrastBands;
};

FeatureExtractor::FeatureExtractor(const FrontEndSettings& settings)
    : m_state(std::make_unique<const State>(
          State{settings, MelFilterbank(settings.sampleRateHz, settings.fftSize, 128),
                genrescope::contrastBands(settings.sampleRateHz, settings.fftSize)}))
{
    assert(problems(settings).empty());
}

FeatureExtractor::~FeatureExtractor() = default;
FeatureExtractor::FeatureExtractor(FeatureExtractor&&) noexcept = default;
FeatureExtractor& FeatureExtractor::operator=(FeatureExtractor&&) noexcept = default;

const FrontEndSettings& FeatureExtractor::settings() const
{
    return m_state->settings;
}

namespace {

/// One clip's way from spectra to columns.
class ClipFeatures {
public:
    ClipFeatures(const FrontEndSettings& settings, const MelFilterbank& mel,
                 const std::array<ContrastBand, kContrastBands>& contrastBands,
                 std::span<const float> samples)
        : m_settings(settings)
        , m_contrastBands(contrastBands)
        , m_samples(samples)
        , m_hzPerBin(static_cast<double>(settings.sampleRateHz) / settings.fftSize)
        , m_spectra(powerSpectrogram(samples, settings.fftSize, settings.hopSamples))
        , m_magnitudes(m_spectra.power)
        , m_melDecibels(m_spectra.frames, mel.bandCount())
    {
        for (float& value : m_magnitudes)
            value = std::sqrt(value);
        for (int t = 0; t < m_spectra.frames; ++t)
            mel.apply(m_spectra.frame(t), m_melDecibels.row(t));
        toDecibels(m_melDecibels.values);
    }

    FeatureMatrix columns() const
    {
        FeatureMatrix result(m_spectra.frames, frameColumns(m_settings));
        std::size_t first = 0;
        for (Feature feature : m_settings.features) {
            const FeatureMatrix values = columnsOfFeature(feature);
            for (int t = 0; t < values.steps; ++t) {
                const auto row = values.row(t);
                std::copy(row.begin(), row.end(),
                          result.row(t).begin() + static_cast<std::ptrdiff_t>(first));
            }
            first += static_cast<std::size_t>(values.columns);
        }
        return result;
    }

private:
    std::span<const float> magnitude(int t) const
    {
        const auto size = static_cast<std::size_t>(m_spectra.bins);
        return {m_magnitudes.data() + static_cast<std::size_t>(t) * size, size};
    }

    std::ptrdiff_t start(int t) const
    {
        return static_cast<std::ptrdiff_t>(t) * m_settings.hopSamples - m_settings.fftSize / 2;
    }

    FeatureMatrix columnsOfFeature(Feature feature) const
    {
        switch (feature) {
        case Feature::Mfcc:
            return mfcc(m_melDecibels, m_settings.mfccCount);
        case Feature::Chroma:
            return chromaColumns();
        case Feature::Contrast:
            return contrastColumns();
        case Feature::OnsetStrength: {
            FeatureMatrix column(m_spectra.frames, 1);
            column.values =
                onsetStrength(m_melDecibels, m_settings.fftSize / (2 * m_settings.hopSamples));
            return column;
        }
        default:
            break;
        }
        FeatureMatrix column(m_spectra.frames, 1);
        for (int t = 0; t < m_spectra.frames; ++t)
            column.row(t)[0] = singleValue(feature, t);
        return column;
    }

    float singleValue(Feature feature, int t) const
    {
        switch (feature) {
        case Feature::Centroid:
            return centroid(magnitude(t), m_hzPerBin);
        case Feature::Rolloff:
            return rolloff(magnitude(t), m_hzPerBin);
        case Feature::Slope:
            return slope(magnitude(t), m_hzPerBin);
        case Feature::Bandwidth:
            return bandwidth(magnitude(t), m_hzPerBin, centroid(magnitude(t), m_hzPerBin));
        case Feature::Flatness:
            return flatness(m_spectra.frame(t));
        case Feature::ZeroCrossingRate:
            return zeroCrossingRate(m_samples, start(t), m_settings.fftSize);
        case Feature::Rms:
            return rootMeanSquare(m_samples, start(t), m_settings.fftSize);
        default:
            assert(false);
            return 0;
        }
    }

    FeatureMatrix chromaColumns() const
    {
        std::vector<SpectralPeak> peaks;
        for (int t = 0; t < m_spectra.frames; ++t)
            findPeaks(m_spectra.frame(t), m_settings.sampleRateHz, m_settings.fftSize, peaks);
        const std::vector<float> filterbank =
            chromaFilterbank(m_settings.sampleRateHz, m_settings.fftSize, tuningOf(peaks));
        FeatureMatrix columns(m_spectra.frames, kPitchClasses);
        for (int t = 0; t < m_spectra.frames; ++t)
            chroma(m_spectra.frame(t), filterbank, columns.row(t));
        return columns;
    }

    FeatureMatrix contrastColumns() const
    {
        FeatureMatrix peaks(m_spectra.frames, kContrastBands);
        FeatureMatrix valleys(m_spectra.frames, kContrastBands);
        for (int t = 0; t < m_spectra.frames; ++t) {
            for (std::size_t band = 0; band < m_contrastBands.size(); ++band) {
                const PeakAndValley found = peakAndValley(magnitude(t), m_contrastBands[band]);
                peaks.row(t)[band] = found.peak;
                valleys.row(t)[band] = found.valley;
            }
        }
        toDecibels(peaks.values);
        toDecibels(valleys.values);
        for (std::size_t i = 0; i < peaks.values.size(); ++i)
            peaks.values[i] -= valleys.values[i];
        return peaks;
    }

    const FrontEndSettings& m_settings;
    const std::array<ContrastBand, kContrastBands>& m_contrastBands;
    std::span<const float> m_samples;
    double m_hzPerBin;
    Spectrogram m_spectra;
    std::vector<float> m_magnitudes;
    FeatureMatrix m_melDecibels;
};

/// Cuts what is too long and repeats what is too short from its start. 0 rows: as it is.
void fit(FeatureMatrix& matrix, int rows)
{
    if (rows == 0)
        return;
    const auto columns = static_cast<std::size_t>(matrix.columns);
    const std::size_t had = matrix.values.size();
    matrix.steps = rows;
    matrix.values.resize(static_cast<std::size_t>(rows) * columns);
    for (std::size_t i = had; i < matrix.values.size(); ++i)
        matrix.values[i] = matrix.values[i - had];
}

void takeLogarithmOfFlatness(FeatureMatrix& frames, const FrontEndSettings& settings)
{
    std::size_t column = 0;
    for (Feature feature : settings.features) {
        if (feature == Feature::Flatness)
            for (int t = 0; t < frames.steps; ++t)
                frames.row(t)[column] = std::log(frames.row(t)[column] + 1e-10f);
        column += static_cast<std::size_t>(columnsOf(feature, settings));
    }
}

} // namespace

FeatureMatrix FeatureExtractor::extractFrames(std::span<const float> samples) const
{
    assert(!samples.empty());
    return ClipFeatures(m_state->settings, m_state->mel, m_state->contrastBands, samples).columns();
}

FeatureMatrix FeatureExtractor::extract(std::span<const float> samples) const
{
    FeatureMatrix frames = extractFrames(samples);
    if (settings().blockFrames == 0) {
        fit(frames, settings().steps);
        return frames;
    }
    if (settings().steps > 0 && frames.steps > clipFrames(settings()))
        fit(frames, clipFrames(settings()));
    if (frames.steps < settings().blockFrames)
        fit(frames, settings().blockFrames);
    takeLogarithmOfFlatness(frames, settings());
    FeatureMatrix blocks = blockFeatures({std::move(frames)}, settings());
    fit(blocks, settings().steps);
    return blocks;
}

} // namespace genrescope
