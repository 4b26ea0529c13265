// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/save_blend_job.h"

#include "core/lab/ensemble_model.h"

namespace genrescope::ui {

void SaveBlendJob::start(const RunSet& set, Blend blend, const std::vector<float>& weights,
                         const std::filesystem::path& file)
{
    begin([this, set, blend, weights, file](Mailbox&, std::stop_token) -> Result<Mailbox::Letter> {
        const auto model = modelOf(set, blend, weights);
        if (!model)
            return tl::unexpected(model.error());
        if (const auto saved = saveModel(*model, file); !saved)
            return tl::unexpected(saved.error());
        return Mailbox::Letter([this, file] { emit finished(file); });
    });
}

} // namespace genrescope::ui
