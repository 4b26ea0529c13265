// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/search_job.h"

#include "core/dataset/feature_cache.h"
#include "core/lab/search/collection_features.h"

namespace genrescope::ui {

void SearchJob::start(std::shared_ptr<const Collection> collection, const SearchSettings& settings,
                      const std::filesystem::path& folder)
{
    m_gate->open();
    begin([this, collection, settings, folder,
           gate = m_gate](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        Result<Collection> chosen = withGenres(*collection, settings.run.genres);
        if (!chosen)
            return tl::unexpected(chosen.error());
        SearchRunHooks hooks;
        hooks.stop = stop;
        hooks.pausePoint = [&] { gate->pass(stop); };
        hooks.roundPlanned = [&](const std::vector<SearchTrial>& trials) {
            mailbox.post([this, trials] { emit roundPlanned(trials); });
        };
        hooks.trialBegun = [&](const SearchTrial& trial) {
            mailbox.post([this, trial] { emit trialBegun(trial); });
        };
        hooks.epochFinished = [&](const SearchTrial& trial, const EpochReport& report) {
            mailbox.post(
                [this, number = trial.number, report] { emit epochFinished(number, report); });
        };
        hooks.trialFinished = [&](const SearchTrial& trial) {
            mailbox.post([this, trial] { emit trialFinished(trial); });
        };
        const FeatureCache cache = FeatureCache::ofUser();
        auto outcome =
            searchInFolder(settings, folder,
                           featuresOf(std::move(*chosen), hooksOf(mailbox, stop), &cache), hooks);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const auto result = std::make_shared<const SearchOutcome>(std::move(*outcome));
        return Mailbox::Letter([this, result, folder] { emit finished(result, folder); });
    });
}

void SearchJob::pause()
{
    m_gate->close();
}

void SearchJob::resume()
{
    m_gate->open();
}

QString SearchJob::work() const
{
    return tr("A search is going on. The trials that are done are kept, and the same search goes "
              "on with the rest.");
}

} // namespace genrescope::ui
