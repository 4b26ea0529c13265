// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/training_job.h"

#include "core/base/version.h"
#include "core/dataset/feature_cache.h"
#include "core/lab/part_scores.h"

#include <chrono>

namespace genrescope::ui {

namespace {

constexpr std::chrono::milliseconds kBatchReports{33}; ///< no eye follows more
constexpr std::chrono::milliseconds kMatrices{250};

using LabelledResult = Result<std::shared_ptr<const LabelledFeatures>>;

LabelledResult extracted(const Collection& collection, const RunSettings& settings,
                         const Hooks& hooks)
{
    Result<Collection> chosen =
        settings.genres.empty() ? collection : withGenres(collection, settings.genres);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const FeatureCache cache = FeatureCache::ofUser();
    auto labelled = extractCollection(*chosen, settings.recipe.frontEnd, hooks,
                                      settings.recipe.training.speedVariants, &cache);
    if (!labelled)
        return tl::unexpected(labelled.error());
    return std::make_shared<const LabelledFeatures>(std::move(*labelled));
}

/// What a model takes from its run, but for the network.
Run runSoFar(const LabelledFeatures& data, const RunSettings& settings)
{
    Run run;
    run.settings = settings;
    run.genres = data.genres;
    run.fingerprint = data.fingerprint;
    run.programVersion = programVersion();
    if (const auto split = splitOf(data, settings))
        run.ranges = genreRanges(data, split->train);
    return run;
}

/// The true genre of each clip of the development part.
std::vector<int> developmentGenres(const LabelledFeatures& labelled, const RunSettings& settings)
{
    std::vector<int> genres;
    if (const auto split = splitOf(labelled, settings))
        for (const int clip : split->development)
            genres.push_back(labelled.clips[static_cast<std::size_t>(clip)].genre);
    return genres;
}

} // namespace

std::shared_ptr<const LabelledFeatures> TrainingJob::kept(const Collection* collection,
                                                          const RunSettings& settings) const
{
    const bool same = m_features.collection.get() == collection &&
                      m_features.genres == settings.genres &&
                      m_features.frontEnd == settings.recipe.frontEnd &&
                      m_features.speedVariants == settings.recipe.training.speedVariants;
    return same ? m_features.labelled : nullptr;
}

void TrainingJob::start(std::shared_ptr<const Collection> collection, const RunSettings& settings,
                        const std::filesystem::path& runFolder)
{
    train(std::move(collection), settings, runFolder, false);
}

void TrainingJob::resumeRun(const RunSettings& settings, const std::filesystem::path& runFolder)
{
    train(nullptr, settings, runFolder, true);
}

void TrainingJob::train(std::shared_ptr<const Collection> collection, const RunSettings& settings,
                        const std::filesystem::path& runFolder, bool resumed)
{
    m_gate->open();
    m_snapshot = {};
    begin([this, collection, settings, runFolder, resumed, gate = m_gate,
           labelled = kept(collection.get(), settings)](
              Mailbox& mailbox, std::stop_token stop) mutable -> Result<Mailbox::Letter> {
        if (!collection) {
            Result<Collection> opened = openCollection(settings.dataset);
            if (!opened)
                return tl::unexpected(opened.error());
            collection = std::make_shared<const Collection>(std::move(*opened));
        }
        if (!labelled) {
            LabelledResult found = extracted(*collection, settings, hooksOf(mailbox, stop));
            if (!found)
                return tl::unexpected(found.error());
            labelled = *found;
        }
        mailbox.post([this, collection, settings, labelled] {
            m_features = {collection, settings.genres, settings.recipe.frontEnd,
                          settings.recipe.training.speedVariants, labelled};
            emit trainingBegun(static_cast<int>(labelled->clips.size()),
                               static_cast<int>(labelled->setAside.size()));
        });

        TrainingHooks hooks;
        hooks.stop = stop;
        auto reported = std::chrono::steady_clock::now() - kBatchReports;
        hooks.batchFinished = [&](const BatchReport& report) {
            gate->pass(stop);
            const auto now = std::chrono::steady_clock::now();
            if (now - reported < kBatchReports)
                return;
            reported = now;
            mailbox.post([this, report] { emit batchFinished(report); });
        };
        hooks.epochFinished = [&](const EpochReport& report) {
            mailbox.post([this, report] { emit epochFinished(report); });
        };
        hooks.bestFound = [&, soFar = runSoFar(*labelled, settings)](
                              int epoch, const TrainedNetwork& network) mutable {
            soFar.outcome.network = network;
            const auto model =
                std::make_shared<const GenreModel>(modelOf(soFar, labelled->frontEnd));
            mailbox.post([this, model, epoch] { m_snapshot = {model, epoch}; });
        };
        const std::vector<int> truth = developmentGenres(*labelled, settings);
        auto answered = reported;
        hooks.developmentPredicted = [&](std::span<const float> probabilities) {
            const auto now = std::chrono::steady_clock::now();
            if (now - answered < kMatrices)
                return;
            answered = now;
            mailbox.post([this, matrix = confusionOf(labelled->genres, truth, probabilities)] {
                emit developmentAnswered(matrix);
            });
        };
        auto performed = resumed ? genrescope::resumeRun(*labelled, runFolder, hooks)
                                 : performRun(*labelled, settings, runFolder, hooks);
        if (!performed)
            return tl::unexpected(performed.error());
        const auto run = std::make_shared<const Run>(std::move(*performed));
        if (run->notSaved) {
            // The result is there and shown all the same.
            return Mailbox::Letter([this, run] {
                emit notSaved(*run->notSaved);
                emit finished(run, {});
            });
        }
        return Mailbox::Letter([this, run, runFolder] { emit finished(run, runFolder); });
    });
}

void TrainingJob::pause()
{
    m_gate->close();
}

void TrainingJob::resume()
{
    m_gate->open();
}

QString TrainingJob::work() const
{
    return tr("A network is being trained. What it has learnt so far is kept as a run.");
}

} // namespace genrescope::ui
