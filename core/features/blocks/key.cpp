// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"
#include "core/features/chroma.h"

#include <array>
#include <complex>
#include <numbers>
#include <numeric>

namespace genrescope {

namespace {

constexpr int kWindow = 256;
constexpr std::size_t kNotes = kPitchClasses;
constexpr std::size_t kKeys = 2 * kNotes; // twelve major, twelve minor
constexpr std::size_t kHarmonics = 6;
constexpr std::array<std::size_t, 5> kRanks = {0, 3, 6, 9, 11};

using Notes = std::array<double, kNotes>;

/// Less its mean, and of length 1 (but for `least`).
Notes centred(Notes notes, double least = 0)
{
    const double mean = std::accumulate(notes.begin(), notes.end(), 0.0) / kNotes;
    double squares = 0;
    for (double& note : notes) {
        note -= mean;
        squares += note * note;
    }
    for (double& note : notes)
        note /= std::sqrt(squares) + least;
    return notes;
}

/// Krumhansl and Kessler's profiles of the major and the minor key on C, D flat ... B.
std::array<Notes, kKeys> profiles()
{
    constexpr Notes kMajor = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09,
                              2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    constexpr Notes kMinor = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53,
                              2.54, 4.75, 3.98, 2.69, 3.34, 3.17};
    std::array<Notes, kKeys> result;
    for (std::size_t tonic = 0; tonic < kNotes; ++tonic) {
        for (std::size_t note = 0; note < kNotes; ++note) {
            result[tonic][(note + tonic) % kNotes] = kMajor[note];
            result[kNotes + tonic][(note + tonic) % kNotes] = kMinor[note];
        }
        result[tonic] = centred(result[tonic]);
        result[kNotes + tonic] = centred(result[kNotes + tonic]);
    }
    return result;
}

/// The mean over frames of a window, of each of twelve tracks.
Notes windowMeans(const Tracks& tracks, const BlockGrid& grid, int block)
{
    Notes means;
    for (std::size_t note = 0; note < kNotes; ++note)
        means[note] = momentsOf(grid.window(tracks.track(note), block, kWindow)).mean;
    return means;
}

/// Each frame's pitch classes, ascending.
Tracks sortedFrames(const Tracks& chroma, int frames)
{
    Tracks sorted(kNotes, frames);
    std::array<float, kNotes> frame;
    for (std::size_t t = 0; t < static_cast<std::size_t>(frames); ++t) {
        for (std::size_t note = 0; note < kNotes; ++note)
            frame[note] = chroma.track(note)[t];
        std::sort(frame.begin(), frame.end());
        for (std::size_t note = 0; note < kNotes; ++note)
            sorted.track(note)[t] = frame[note];
    }
    return sorted;
}

/// The mean absolute difference of frames `distance` apart, over the classes: at t that of t and
/// from[t].
template <typename Other>
std::vector<float> changes(const Tracks& chroma, int frames, Other other)
{
    std::vector<float> result(static_cast<std::size_t>(frames));
    for (std::size_t note = 0; note < kNotes; ++note) {
        const auto track = chroma.track(note);
        for (int t = 0; t < frames; ++t)
            result[static_cast<std::size_t>(t)] +=
                std::abs(track[static_cast<std::size_t>(t)] -
                         track[static_cast<std::size_t>(other(t))]) /
                kNotes;
    }
    return result;
}

/// The magnitude of the twelve values' Fourier coefficient `harmonic`, their sum taken as 1.
double harmonicOf(const Notes& notes, std::size_t harmonic)
{
    const double sum = std::accumulate(notes.begin(), notes.end(), 0.0) + 1e-6;
    std::complex<double> coefficient;
    for (std::size_t note = 0; note < kNotes; ++note)
        coefficient +=
            std::polar(notes[note] / sum,
                       -2 * std::numbers::pi * static_cast<double>(harmonic * note) / kNotes);
    return std::abs(coefficient);
}

} // namespace

void keyBlocks(const Tracks& chroma, const BlockGrid& grid, FeatureMatrix& blocks,
               std::size_t column)
{
    static const std::array<Notes, kKeys> keys = profiles();
    const Tracks sorted = sortedFrames(chroma, grid.frames);
    const auto stepChange = changes(chroma, grid.frames, [](int t) { return std::max(0, t - 1); });
    const int last = grid.frames - 1;
    const auto chordChange =
        changes(chroma, grid.frames, [last](int t) { return std::min(last, t + 8); });
    for (int b = 0; b < grid.count(); ++b) {
        const Notes means = windowMeans(chroma, grid, b);
        const Notes shape = centred(means, 1e-6);
        std::array<double, kKeys> fits;
        for (std::size_t key = 0; key < kKeys; ++key)
            fits[key] = std::inner_product(shape.begin(), shape.end(), keys[key].begin(), 0.0);
        const auto best = std::max_element(fits.begin(), fits.end());
        const auto tonic = static_cast<std::size_t>(best - fits.begin()) % kNotes;
        const double bestMajor = *std::max_element(fits.begin(), fits.begin() + kNotes);
        const double bestMinor = *std::max_element(fits.begin() + kNotes, fits.end());

        std::vector<double> values;
        for (std::size_t note = 0; note < kNotes; ++note)
            values.push_back(means[(note + tonic) % kNotes]);
        values.push_back(*best);
        std::nth_element(fits.begin(), fits.begin() + 1, fits.end(), std::greater<>());
        values.push_back(fits[0] - fits[1]);
        values.push_back(bestMajor - bestMinor);
        for (std::size_t harmonic = 1; harmonic <= kHarmonics; ++harmonic)
            values.push_back(harmonicOf(means, harmonic));
        values.push_back(momentsOf(grid.block(stepChange, b)).mean);
        values.push_back(momentsOf(grid.block(chordChange, b)).mean);
        const Notes sortedMeans = windowMeans(sorted, grid, b);
        for (std::size_t rank : kRanks)
            values.push_back(sortedMeans[rank]);
        std::transform(values.begin(), values.end(), blocks.row(b).subspan(column).begin(),
                       [](double value) { return static_cast<float>(value); });
    }
}

std::vector<std::string> keyColumnNames()
{
    std::vector<std::string> names;
    appendNumbered(names, "chroma_from_tonic", kPitchClasses);
    for (const char* name : {"fit", "clarity", "major_less_minor"})
        names.emplace_back(name);
    appendNumbered(names, "harmonic", kHarmonics);
    names.emplace_back("step_change");
    names.emplace_back("chord_change");
    for (std::size_t rank : kRanks)
        names.push_back("sorted_chroma_" + std::to_string(rank));
    return names;
}

} // namespace genrescope
