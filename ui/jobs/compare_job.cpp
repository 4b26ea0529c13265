// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/compare_job.h"

namespace genrescope::ui {

void CompareJob::start(const std::vector<std::filesystem::path>& folders)
{
    begin([this, folders](Mailbox&, std::stop_token stop) -> Result<Mailbox::Letter> {
        auto set = openRunSet(folders);
        if (!set)
            return tl::unexpected(set.error());
        auto compared = std::make_shared<RunsCompared>();
        compared->set = std::move(*set);
        const RunSet& runs = compared->set;
        for (std::size_t member = 0; member < runs.members.size(); ++member)
            compared->accuracies.push_back(accuracies(runs, member));
        if (runs.members.size() > 1) {
            for (const Blend blend :
                 {Blend::Average, Blend::Maximum, Blend::Weighted, Blend::Vote}) {
                if (stop.stop_requested())
                    return failure(ErrorCode::Cancelled, {});
                BlendedAnswers answers;
                answers.blend = blend;
                if (blend == Blend::Weighted)
                    answers.weights = fittedWeights(runs);
                answers.probabilities = blended(runs, blend, answers.weights);
                answers.accuracies = accuracies(runs, blend, answers.weights);
                compared->blends.push_back(std::move(answers));
            }
        }
        compared->dataset = runs.members.front().run.settings.dataset;
        if (auto collection = openCollection(compared->dataset))
            compared->collection = std::move(*collection);
        return Mailbox::Letter([this, compared] { emit finished(compared); });
    });
}

} // namespace genrescope::ui
