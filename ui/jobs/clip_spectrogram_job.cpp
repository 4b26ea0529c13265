// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/clip_spectrogram_job.h"

#include "core/dataset/clip_check.h"
#include "core/features/mel.h"
#include "core/features/stft.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr int kSampleRateHz = 22050, kFrame = 2048, kHop = 1024, kBands = 96;
constexpr double kSeconds = 30;

FeatureMatrix decibelsOf(std::span<const float> samples)
{
    const Spectrogram spectrogram = powerSpectrogram(samples, kFrame, kHop);
    const MelFilterbank bands(kSampleRateHz, kFrame, kBands);
    FeatureMatrix matrix(spectrogram.frames, kBands);
    float loudest = 0;
    for (int t = 0; t < spectrogram.frames; ++t) {
        bands.apply(spectrogram.frame(t), matrix.row(t));
        loudest = std::max(loudest, *std::ranges::max_element(matrix.row(t)));
    }
    for (float& value : matrix.values)
        value = 10 * std::log10(std::max(value, 1e-10f * loudest) / std::max(loudest, 1e-30f));
    return matrix;
}

} // namespace

void ClipSpectrogramJob::start(int place, const std::filesystem::path& file, double startSeconds)
{
    begin([this, place, file, startSeconds](Mailbox&, std::stop_token) -> Result<Mailbox::Letter> {
        const auto sound = readChecked(file, kSampleRateHz, kSeconds, startSeconds);
        if (!sound)
            return tl::unexpected(sound.error());
        return Mailbox::Letter([this, place, decibels = decibelsOf(sound->samples)] {
            emit finished(place, decibels);
        });
    });
}

} // namespace genrescope::ui
