// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/picture.h"

#include "core/audio/mono_stream.h"
#include "core/base/files.h"
#include "core/features/mel.h"
#include "core/features/stft.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace genrescope {

namespace {

constexpr int kRateHz = 22050;
constexpr int kFrame = 2048; // samples
constexpr int kBands = 128;
constexpr int kMostColumns = 2048;
constexpr float kFloorDb = -80;

/// Columns of mel power, two becoming one whenever there are too many.
class Columns {
public:
    void add(std::span<const float> bands)
    {
        if (m_inColumn == 0)
            m_power.resize(m_power.size() + kBands);
        const auto column = std::span(m_power).last(kBands);
        for (std::size_t i = 0; i < kBands; ++i)
            column[i] = std::max(column[i], bands[i]);
        m_inColumn = (m_inColumn + 1) % m_framesPerColumn;
        if (m_inColumn == 0 && m_power.size() == std::size_t{kMostColumns} * kBands)
            halve();
    }

    const std::vector<float>& power() const { return m_power; }

private:
    void halve()
    {
        for (std::size_t i = 0; i < kMostColumns / 2; ++i) {
            for (std::size_t band = 0; band < kBands; ++band)
                m_power[i * kBands + band] =
                    std::max(m_power[2 * i * kBands + band], m_power[(2 * i + 1) * kBands + band]);
        }
        m_power.resize(m_power.size() / 2);
        m_framesPerColumn *= 2;
    }

    int m_framesPerColumn = 1;
    int m_inColumn = 0;
    std::vector<float> m_power; ///< columns x bands
};

} // namespace

Result<SoundPicture> pictureOf(const std::filesystem::path& file, const std::stop_token& stop)
{
    auto stream = MonoStream::open(file, kRateHz);
    if (!stream)
        return tl::unexpected(stream.error());
    const MelFilterbank mel(kRateHz, kFrame, kBands);
    std::vector<float> frame(kFrame), bands(kBands);
    Columns columns;
    double frames = 0;
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, textOf(file));
        const auto count = stream->read(frame);
        if (!count)
            return tl::unexpected(count.error());
        if (*count < frame.size())
            break;
        // The frame in the middle of a spectrogram of this piece alone lies wholly within it.
        const Spectrogram spectrogram = powerSpectrogram(frame, kFrame, kFrame / 2);
        mel.apply(spectrogram.frame(1), bands);
        columns.add(bands);
        ++frames;
    }
    SoundPicture picture;
    picture.bands = kBands;
    picture.highestHz = kRateHz / 2.0;
    picture.seconds = frames * kFrame / kRateHz;
    picture.decibels = columns.power();
    picture.columns = static_cast<int>(picture.decibels.size() / kBands);
    const float strongest =
        picture.decibels.empty() ? 0 : *std::ranges::max_element(picture.decibels);
    for (float& value : picture.decibels)
        value = strongest > 0 && value > 0 ? std::max(kFloorDb, 10 * std::log10(value / strongest))
                                           : kFloorDb;
    return picture;
}

} // namespace genrescope
