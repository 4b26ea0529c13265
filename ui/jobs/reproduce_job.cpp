// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/reproduce_job.h"

#include "core/dataset/feature_cache.h"

#include <chrono>

namespace genrescope::ui {

namespace {

constexpr std::chrono::milliseconds kReports{100}; ///< no eye follows more

} // namespace

void ReproduceJob::start(const ReproductionSettings& settings, const std::filesystem::path& folder)
{
    m_gate->open();
    begin([this, settings, folder, gate = m_gate](Mailbox& mailbox,
                                                  std::stop_token stop) -> Result<Mailbox::Letter> {
        ReproductionHooks hooks;
        hooks.stop = stop;
        hooks.extracted = hooksOf(mailbox, stop).progressed;
        hooks.pausePoint = [&] { gate->pass(stop); };
        auto reported = std::chrono::steady_clock::now() - kReports;
        hooks.progressed = [&](const ReproductionProgress& progress) {
            const auto now = std::chrono::steady_clock::now();
            if (now - reported < kReports && progress.done < progress.trainings)
                return;
            reported = now;
            mailbox.post([this, progress] { emit trained(progress); });
        };
        const FeatureCache cache = FeatureCache::ofUser();
        auto reproduction = reproduce(settings, folder, hooks, &cache);
        if (!reproduction)
            return tl::unexpected(reproduction.error());
        const auto result = std::make_shared<const Reproduction>(std::move(*reproduction));
        return Mailbox::Letter(
            [this, result, folder] { emit finished(result, folder / reproductionReportName); });
    });
}

void ReproduceJob::pause()
{
    m_gate->close();
}

void ReproduceJob::resume()
{
    m_gate->open();
}

QString ReproduceJob::work() const
{
    return tr("The report is being reproduced. What is done is kept, and the same folder goes on "
              "with the rest.");
}

} // namespace genrescope::ui
