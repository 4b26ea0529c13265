// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/identify_job.h"

namespace genrescope::ui {

void IdentifyJob::start(std::shared_ptr<const Listener> listener,
                        const std::vector<std::filesystem::path>& songs)
{
    begin([this, listener, songs](Mailbox& mailbox,
                                  std::stop_token stop) -> Result<Mailbox::Letter> {
        for (int song = 0; song < static_cast<int>(songs.size()); ++song) {
            mailbox.post([this, song] { emit songBegun(song); });
            const auto verdict = listener->listen(
                songs[static_cast<std::size_t>(song)], hooksOf(mailbox, stop),
                [&](const Moment& moment) {
                    mailbox.post([this, song, moment] { emit heard(song, moment); });
                });
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            if (verdict)
                mailbox.post([this, song, answer = *verdict] { emit songAnswered(song, answer); });
            else
                mailbox.post(
                    [this, song, error = verdict.error()] { emit songFailed(song, error); });
        }
        return Mailbox::Letter([this] { emit finished(); });
    });
}

} // namespace genrescope::ui
