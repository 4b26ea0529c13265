// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/identify_job.h"

namespace genrescope::ui {

void IdentifyJob::start(std::shared_ptr<const Listener> listener,
                        const std::vector<std::filesystem::path>& named, std::size_t most)
{
    begin([this, listener, named, most](Mailbox& mailbox,
                                        std::stop_token stop) -> Result<Mailbox::Letter> {
        const SongList list = songsOf(named);
        mailbox.post([this, list] { emit songsListed(list); });
        const Mailbox::Letter end = [this] { emit finished(); };
        if (list.files.size() > most)
            return end;
        for (int song = 0; song < static_cast<int>(list.files.size()); ++song) {
            mailbox.post([this, song] { emit songBegun(song); });
            ListeningHooks listening;
            listening.glimpsed = [&](const Moment& moment) {
                mailbox.post([this, song, moment] { emit glimpsed(song, moment); });
            };
            listening.heard = [&](const Moment& moment) {
                mailbox.post([this, song, moment] { emit heard(song, moment); });
            };
            listening.outlined = [&](const Peaks& peaks) {
                mailbox.post([this, song, peaks] { emit outlined(song, peaks); });
            };
            const auto verdict = listener->listen(list.files[static_cast<std::size_t>(song)],
                                                  hooksOf(mailbox, stop), listening);
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            if (verdict)
                mailbox.post([this, song, answer = *verdict] { emit songAnswered(song, answer); });
            else
                mailbox.post(
                    [this, song, error = verdict.error()] { emit songFailed(song, error); });
        }
        return end;
    });
}

} // namespace genrescope::ui
