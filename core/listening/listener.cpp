// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listener.h"

#include "core/base/files.h"
#include "core/dataset/clip_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace genrescope {

namespace {

constexpr float silence = 1e-4f; // -80 dB of full scale, as for clips

bool isSilent(std::span<const float> samples)
{
    return std::ranges::all_of(samples, [](float value) { return std::abs(value) <= silence; });
}

/// The least that counts as a window. Resampling may round a length down by a sample.
double shortestWindow(double windowSeconds)
{
    return std::min(windowSeconds, kShortestClipSeconds) - 1e-3;
}

/// Windows that a song of so many seconds is heard in; at least 1.
std::size_t windowsIn(double seconds, double windowSeconds)
{
    const double whole = std::floor(seconds / windowSeconds);
    const bool rest = seconds - whole * windowSeconds >= shortestWindow(windowSeconds);
    return std::max<std::size_t>(1, static_cast<std::size_t>(whole) + (rest ? 1 : 0));
}

} // namespace

int Verdict::genre() const
{
    return static_cast<int>(std::ranges::max_element(probabilities) - probabilities.begin());
}

Listener::Listener(GenreModel model)
    : m_model(std::make_shared<const GenreModel>(std::move(model)))
    , m_extractor(std::make_shared<const FeatureExtractor>(m_model->frontEnd))
{
}

Result<Verdict> Listener::listen(const std::filesystem::path& file, const Hooks& hooks,
                                 const std::function<void(const Moment&)>& heard) const
{
    const int rate = m_model->frontEnd.sampleRateHz;
    const double windowSeconds = clipSeconds(m_model->frontEnd);
    auto stream = MonoStream::open(file, rate);
    if (!stream)
        return tl::unexpected(stream.error());

    Verdict verdict;
    verdict.facts = stream->facts();
    const std::size_t expected =
        windowsIn(std::clamp(verdict.facts.seconds, 0.0, 1e6), windowSeconds);
    std::vector<float> window(static_cast<std::size_t>(std::ceil(windowSeconds * rate)));
    std::vector<float> rows; // windows x genres
    for (std::size_t done = 0;;) {
        if (hooks.stop.stop_requested())
            return failure(ErrorCode::Cancelled, textOf(file));
        const auto count = stream->read(window);
        if (!count)
            return tl::unexpected(count.error());
        const auto samples = std::span(window).first(*count);
        const double start = verdict.seconds;
        const double seconds = static_cast<double>(*count) / rate;
        verdict.seconds += seconds;

        const bool longEnough = seconds >= shortestWindow(windowSeconds);
        if (longEnough && !isSilent(samples)) {
            const FeatureMatrix features = m_extractor->extract(samples);
            const Moment moment{start, verdict.seconds, predict(*m_model, {&features})};
            rows.insert(rows.end(), moment.probabilities.begin(), moment.probabilities.end());
            verdict.timeline.push_back(moment);
            heard(moment);
        }
        if (longEnough) {
            ++done;
            hooks.progressed(done, std::max(done, expected));
        }
        if (*count < window.size())
            break;
    }
    if (verdict.seconds < kShortestClipSeconds - 1e-3) {
        char length[32];
        std::snprintf(length, sizeof length, "%.1f s", verdict.seconds);
        return failure(ErrorCode::AudioTooShort, textOf(file), length);
    }
    if (verdict.timeline.empty())
        return failure(ErrorCode::AudioSilent, textOf(file));
    verdict.probabilities =
        blended(rows, static_cast<int>(m_model->genres.size()), Blend::LogAverage);
    verdict.isSure = isSure(*m_model, verdict.probabilities);
    return verdict;
}

} // namespace genrescope
