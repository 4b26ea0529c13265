// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listener.h"

#include "core/base/files.h"
#include "core/dataset/clip_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <future>
#include <map>
#include <utility>

namespace genrescope {

namespace {

constexpr float silence = 1e-4f; // -80 dB of full scale, as for clips
constexpr std::size_t kOutlineStretches = 8192;

// Long enough for a first guess, short enough to be quick about it.
constexpr double kGlimpseSeconds = 3;

// What counts as a genre that is in a song.
constexpr float kClearShare = 0.5f;
constexpr double kLeastOfSong = 0.25;

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

int likeliest(std::span<const float> probabilities)
{
    return static_cast<int>(std::ranges::max_element(probabilities) - probabilities.begin());
}

/// What was gathered of a song so far.
struct Gathered {
    explicit Gathered(const GenreModel& model)
        : level(model.frontEnd.sampleRateHz)
        , features(model)
        , outline(model.frontEnd.sampleRateHz, kOutlineStretches)
        , rows(model.members.size())
    {
    }

    /// Of one more window: each network's row, and their answer.
    void add(std::span<const float> memberRows, std::span<const float> answer)
    {
        answers.insert(answers.end(), answer.begin(), answer.end());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto row = memberRows.subspan(i * answer.size(), answer.size());
            rows[i].insert(rows[i].end(), row.begin(), row.end());
        }
    }

    LevelTrack level;
    FeatureSummary features;
    PeakBuilder outline;
    std::vector<float> answers;           ///< windows x genres
    std::vector<std::vector<float>> rows; ///< of each network: windows x genres
};

void conclude(Verdict& verdict, const Gathered& gathered, const GenreModel& model)
{
    const auto genres = static_cast<int>(model.genres.size());
    verdict.probabilities = blended(gathered.answers, genres, Blend::LogAverage);
    for (const std::vector<float>& rows : gathered.rows) {
        const std::vector<float> answer = blended(rows, genres, Blend::LogAverage);
        verdict.members.insert(verdict.members.end(), answer.begin(), answer.end());
    }
    verdict.reasons = reasonsFor(model, gathered.features, verdict.genre());
    verdict.doubt =
        doubtOf(gathered.level, gathered.features, isSure(model, verdict.probabilities));
    verdict.isSure = verdict.doubt == Doubt::None;
}

/// Fills the window; `look` sees its first samples while the rest is being decoded.
Result<std::size_t> readFirst(MonoStream& stream, std::span<float> window, std::size_t first,
                              const std::function<void(std::span<const float>)>& look)
{
    const auto count = stream.read(window.first(first));
    if (!count || *count < first)
        return count;
    auto rest = std::async(std::launch::async, [&] { return stream.read(window.subspan(first)); });
    look(window.first(first));
    return rest.get().map([first](std::size_t more) { return first + more; });
}

} // namespace

int Verdict::genre() const
{
    return likeliest(probabilities);
}

std::vector<int> Verdict::genresInIt() const
{
    std::map<int, double> heardSeconds;
    double all = 0;
    for (const Moment& moment : timeline) {
        const double length = moment.endSeconds - moment.startSeconds;
        all += length;
        const int genre = likeliest(moment.probabilities);
        if (moment.probabilities[static_cast<std::size_t>(genre)] >= kClearShare)
            heardSeconds[genre] += length;
    }
    std::erase_if(heardSeconds,
                  [&](const auto& entry) { return entry.second < kLeastOfSong * all; });
    std::vector<int> genres;
    for (const auto& entry : heardSeconds)
        genres.push_back(entry.first);
    std::ranges::stable_sort(genres, std::greater(),
                             [&](int genre) { return heardSeconds[genre]; });
    return genres;
}

Listener::Listener(GenreModel model)
    : m_model(std::make_shared<const GenreModel>(std::move(model)))
    , m_extractor(std::make_shared<const FeatureExtractor>(m_model->frontEnd))
{
}

Moment Listener::glimpse(std::span<const float> samples) const
{
    const FeatureMatrix features = m_extractor->extract(samples);
    return {0, static_cast<double>(samples.size()) / m_model->frontEnd.sampleRateHz,
            answerOf(*m_model, memberProbabilities(*m_model, features))};
}

Result<Verdict> Listener::listen(const std::filesystem::path& file, const Hooks& hooks,
                                 const ListeningHooks& listening) const
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
    std::vector<float> ahead(window.size());
    Gathered gathered(*m_model);
    const auto first = static_cast<std::size_t>(kGlimpseSeconds * rate);
    const bool glimpses = listening.glimpsed && first < window.size() / 2;
    auto count = !glimpses ? stream->read(window)
                           : readFirst(*stream, window, first, [&](std::span<const float> samples) {
                                 if (!isSilent(samples))
                                     listening.glimpsed(glimpse(samples));
                             });
    for (std::size_t done = 0;;) {
        if (hooks.stop.stop_requested())
            return failure(ErrorCode::Cancelled, textOf(file));
        if (!count)
            return tl::unexpected(count.error());
        // Decoding takes about as long as listening: the next window is decoded meanwhile.
        std::future<Result<std::size_t>> next;
        if (*count == window.size())
            next = std::async(std::launch::async, [&] { return stream->read(ahead); });
        const auto samples = std::span(window).first(*count);
        const double start = verdict.seconds;
        const double seconds = static_cast<double>(*count) / rate;
        verdict.seconds += seconds;
        gathered.level.add(samples);
        if (listening.outlined) {
            gathered.outline.add(samples);
            listening.outlined(gathered.outline.peaks());
        }

        const bool longEnough = seconds >= shortestWindow(windowSeconds);
        if (longEnough && !isSilent(samples)) {
            const FeatureMatrix features = m_extractor->extract(samples);
            gathered.features.add(features);
            const std::vector<float> members = memberProbabilities(*m_model, features);
            const Moment moment{start, verdict.seconds, answerOf(*m_model, members)};
            gathered.add(members, moment.probabilities);
            verdict.timeline.push_back(moment);
            if (listening.heard)
                listening.heard(moment);
        }
        if (longEnough) {
            ++done;
            hooks.progressed(done, std::max(done, expected));
        }
        if (!next.valid())
            break;
        count = next.get();
        std::swap(window, ahead);
    }
    if (verdict.seconds < kShortestClipSeconds - 1e-3) {
        char length[32];
        std::snprintf(length, sizeof length, "%.1f s", verdict.seconds);
        return failure(ErrorCode::AudioTooShort, textOf(file), length);
    }
    if (verdict.timeline.empty())
        return failure(ErrorCode::AudioSilent, textOf(file));
    conclude(verdict, gathered, *m_model);
    return verdict;
}

} // namespace genrescope
