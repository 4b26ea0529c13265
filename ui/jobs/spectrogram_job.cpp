// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/spectrogram_job.h"

namespace genrescope::ui {

void SpectrogramJob::start(const std::filesystem::path& file)
{
    begin([this, file](Mailbox&, std::stop_token stop) -> Result<Mailbox::Letter> {
        auto drawn = pictureOf(file, stop);
        if (!drawn)
            return tl::unexpected(drawn.error());
        const auto picture = std::make_shared<const SoundPicture>(std::move(*drawn));
        return Mailbox::Letter([this, file, picture] { emit finished(file, picture); });
    });
}

} // namespace genrescope::ui
