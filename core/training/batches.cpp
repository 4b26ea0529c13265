// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/batches.h"

#include <algorithm>
#include <cstddef>

namespace genrescope {

namespace {

// What is drawn at random, each from its own stream of the seed. The trainer draws from streams
// below 100.
enum Stream : std::uint64_t { Order = 100, Versions, Crops, Offsets };

} // namespace

Batches::Batches(const LabelledFeatures& data, const Split& split, const TrainingClips& clips,
                 const Recipe& recipe)
    : m_data(data)
    , m_split(split)
    , m_clips(clips)
    , m_settings(recipe.training)
    , m_cropSteps(recipe.network.cropSteps)
    , m_random(recipe.training.seed)
    , m_clipsOfGenre(data.genres.size())
{
    for (const int member : split.train)
        m_clipsOfGenre[genreOf(member)].push_back(member);
}

int Batches::perEpoch() const
{
    const auto clips = static_cast<int>(m_split.train.size());
    return clips / m_settings.batchSize + (clips % m_settings.batchSize != 0 ? 1 : 0);
}

std::vector<int> Batches::order(int epoch) const
{
    std::vector<int> order = m_split.train;
    m_random.fork(Order).fork(static_cast<std::uint64_t>(epoch)).shuffle(std::span(order));
    return order;
}

Batch Batches::training(const std::vector<int>& order, int batch, std::int64_t step) const
{
    const auto size = static_cast<std::size_t>(m_settings.batchSize);
    const std::size_t first = static_cast<std::size_t>(batch) * size;
    const auto members = std::span(order).subspan(first, std::min(size, order.size() - first));
    const auto stream = static_cast<std::uint64_t>(step);

    Batch drawn = labelled(members, m_settings.labelSmoothing);
    drawVersions(drawn, members, m_random.fork(Versions).fork(stream));
    crop(drawn, m_random.fork(Crops).fork(stream));
    addOffsets(drawn, m_random.fork(Offsets).fork(stream));
    weigh(drawn);
    return drawn;
}

Batch Batches::plain(std::span<const int> members) const
{
    return labelled(members, 0);
}

Batch Batches::labelled(std::span<const int> members, double smoothing) const
{
    const std::size_t genres = m_clipsOfGenre.size();
    Batch batch;
    batch.sequences = m_clips.emptyBatch();
    batch.targets.assign(members.size() * genres,
                         static_cast<float>(smoothing / static_cast<double>(genres)));
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::size_t genre = genreOf(members[i]);
        batch.sequences.clips.push_back(m_clips.sequence(members[i]));
        batch.truth.push_back(static_cast<int>(genre));
        batch.targets[i * genres + genre] += static_cast<float>(1 - smoothing);
    }
    return batch;
}

void Batches::drawVersions(Batch& batch, std::span<const int> members, Random random) const
{
    if (m_clips.versions() == 1)
        return;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto version = random.below(static_cast<std::size_t>(m_clips.versions()));
        batch.sequences.clips[i] = m_clips.sequence(members[i], static_cast<int>(version));
    }
}

void Batches::crop(Batch& batch, Random random) const
{
    if (m_cropSteps <= 0 || m_cropSteps >= batch.sequences.steps)
        return;
    const auto starts = static_cast<std::size_t>(batch.sequences.steps - m_cropSteps) + 1;
    for (const float*& clip : batch.sequences.clips)
        clip += random.below(starts) * static_cast<std::size_t>(m_clips.columns());
    batch.sequences.steps = m_cropSteps;
}

/// One shift of each column of each clip, constant over time: a random share of the difference of
/// two clips of one genre, as if another artist had played, and noise.
void Batches::addOffsets(Batch& batch, Random random) const
{
    if (!(m_settings.offsetNoise > 0) && !(m_settings.differenceOffset > 0))
        return;
    const auto columns = static_cast<std::size_t>(m_clips.columns());
    batch.offsets.resize(batch.truth.size() * columns);
    for (std::size_t i = 0; i < batch.truth.size(); ++i) {
        const auto offsets = std::span(batch.offsets).subspan(i * columns, columns);
        if (m_settings.differenceOffset > 0) {
            const int one = m_split.train[random.below(m_split.train.size())];
            const auto& others = m_clipsOfGenre[genreOf(one)];
            const int other = others[random.below(others.size())];
            const auto share = static_cast<float>(m_settings.differenceOffset * random.uniform());
            for (std::size_t k = 0; k < columns; ++k)
                offsets[k] = share * (m_clips.mean(one)[k] - m_clips.mean(other)[k]);
        }
        if (m_settings.offsetNoise > 0)
            for (float& offset : offsets)
                offset += static_cast<float>(m_settings.offsetNoise * random.normal());
    }
    batch.sequences.offsets = batch.offsets;
}

/// Each genre as a whole counts the same; the mean weight of a clip is 1.
void Batches::weigh(Batch& batch) const
{
    if (!m_settings.classWeights)
        return;
    const auto present =
        std::ranges::count_if(m_clipsOfGenre, [](const auto& clips) { return !clips.empty(); });
    const double evenShare =
        static_cast<double>(m_split.train.size()) / static_cast<double>(present);
    const std::size_t genres = m_clipsOfGenre.size();
    for (std::size_t i = 0; i < batch.targets.size(); ++i) {
        const auto& clips = m_clipsOfGenre[static_cast<std::size_t>(batch.truth[i / genres])];
        batch.targets[i] *= static_cast<float>(evenShare / static_cast<double>(clips.size()));
    }
}

std::size_t Batches::genreOf(int clip) const
{
    return static_cast<std::size_t>(m_data.clips[static_cast<std::size_t>(clip)].genre);
}

} // namespace genrescope
