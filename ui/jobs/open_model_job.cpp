// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/open_model_job.h"

namespace genrescope::ui {

void OpenModelJob::start(const std::filesystem::path& file)
{
    begin([this, file](Mailbox&, std::stop_token) -> Result<Mailbox::Letter> {
        auto model = loadModel(file);
        if (!model)
            return tl::unexpected(model.error());
        const auto listener = std::make_shared<const Listener>(std::move(*model));
        return Mailbox::Letter([this, file, listener] { emit finished(file, listener); });
    });
}

void OpenModelJob::start(std::shared_ptr<const GenreModel> model)
{
    begin([this, model](Mailbox&, std::stop_token) -> Result<Mailbox::Letter> {
        const auto listener = std::make_shared<const Listener>(*model);
        return Mailbox::Letter([this, listener] { emit finished({}, listener); });
    });
}

} // namespace genrescope::ui
