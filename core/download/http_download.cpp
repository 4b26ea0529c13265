// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/http_download.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/download/http_exchange.h"
#include "core/download/partial_file.h"
#include "core/download/transfer_rate.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kSecondsBetweenReports = 0.1;

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Statuses of a server that may answer better a little later.
bool isPassing(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

/// False when a stop cut the wait short.
bool waitFor(double seconds, const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any woken;
    woken.wait_for(lock, stop, std::chrono::duration<double>(seconds), [] { return false; });
    return !stop.stop_requested();
}

/// A download under way.
class Transfer {
public:
    Transfer(const Download& what, const DownloadHooks& hooks, const DownloadPatience& patience,
             PartialFile part)
        : m_what(what)
        , m_hooks(hooks)
        , m_patience(patience)
        , m_part(std::move(part))
    {
    }

    Result<void> run();

private:
    /// What one request led to.
    enum class Turn { Complete, Redirected, Again };

    void lookAtPart();
    void startOver();
    Result<Turn> request(const std::string& url);
    bool isPartOfAnother(const HttpHead& head) const;
    Result<void> begin(const HttpHead& head);
    Result<void> take(std::span<const std::byte> bytes);
    /// Bytes that lie here and count. What lies here of another file stays until a server sends.
    std::int64_t have() const { return m_continues ? m_part.size() : 0; }
    bool isComplete() const { return m_total > 0 && have() == m_total; }
    void report(bool always);

    const Download& m_what;
    const DownloadHooks& m_hooks;
    const DownloadPatience& m_patience;
    PartialFile m_part;
    bool m_continues = false; ///< the part is of the file that is asked for
    std::int64_t m_total = 0; ///< 0: not known
    std::string m_movedTo;
    std::string m_lastTrouble;
    bool m_answered = false; ///< a server was reached in this call
    TransferRate m_rate;
    Clock::time_point m_start = Clock::now();
    double m_lastReport = -1;
};

void Transfer::lookAtPart()
{
    const DownloadOrigin& origin = m_part.origin();
    m_continues = origin.url == m_what.url &&
                  (m_what.bytes == 0 || origin.bytes == 0 || origin.bytes == m_what.bytes);
    m_total = m_what.bytes > 0 ? m_what.bytes : m_continues ? origin.bytes : 0;
}

void Transfer::startOver()
{
    m_continues = false;
    m_total = m_what.bytes;
}

void Transfer::report(bool always)
{
    const double now = std::chrono::duration<double>(Clock::now() - m_start).count();
    m_rate.note(now, have());
    if (!always && now - m_lastReport < kSecondsBetweenReports)
        return;
    m_lastReport = now;
    DownloadProgress progress{have(), m_total, m_rate.bytesPerSecond(), {}};
    if (m_total > 0)
        progress.secondsLeft = m_rate.secondsFor(m_total - have());
    m_hooks.progressed(progress);
}

/// True where a 206 does not continue the file that the part is of.
bool Transfer::isPartOfAnother(const HttpHead& head) const
{
    const std::string& ours = m_part.origin().validator;
    return head.status == 206 &&
           ((!ours.empty() && !head.validator.empty() && head.validator != ours) ||
            (m_what.bytes == 0 && m_total > 0 && head.range && head.range->total != m_total));
}

/// Decides by the head of an answer where its content goes.
Result<void> Transfer::begin(const HttpHead& head)
{
    const auto refused = [&](const std::string& why) {
        return failure(ErrorCode::DownloadRefused, m_what.url, why);
    };
    if (head.status != 200 && head.status != 206)
        return refused("it answered " + std::to_string(head.status));

    std::int64_t announced = std::max<std::int64_t>(head.contentBytes, 0);
    if (head.status == 206) {
        // Only what continues the part may be appended to it.
        if (!head.range || head.range->first != have())
            return refused(QT_TRANSLATE_NOOP("Detail", "it sent another part than was asked for"));
        if (head.contentBytes >= 0 && head.contentBytes != head.range->last - head.range->first + 1)
            return refused(QT_TRANSLATE_NOOP("Detail", "it announced two different sizes"));
        announced = head.range->total;
    }
    if (m_what.bytes > 0 && announced > 0 && announced != m_what.bytes)
        return failure(ErrorCode::DownloadWrongSize, m_what.url,
                       std::to_string(announced) + " instead of " + std::to_string(m_what.bytes) +
                           " bytes");
    if (announced > 0 || head.status == 200)
        m_total = announced > 0 ? announced : m_what.bytes;

    if (head.status == 200 || !m_continues) // it sends all from the beginning
        if (const auto emptied = m_part.empty(); !emptied)
            return emptied;
    m_continues = true;

    std::error_code unknown;
    const fs::space_info space = fs::space(fs::absolute(m_what.file).parent_path(), unknown);
    const std::int64_t missing = m_total - have();
    if (!unknown && missing > 0 && static_cast<std::uintmax_t>(missing) > space.available)
        return failure(ErrorCode::DiskFull, textOf(m_what.file.parent_path()),
                       std::to_string(missing / 1'000'000 + 1) + " MB needed, " +
                           std::to_string(space.available / 1'000'000) + " MB free");
    return m_part.setOrigin({m_what.url, head.validator, m_total});
}

Result<void> Transfer::take(std::span<const std::byte> bytes)
{
    if (m_total > 0 && static_cast<std::int64_t>(bytes.size()) > m_total - have())
        return failure(ErrorCode::DownloadWrongSize, m_what.url,
                       "more than the " + std::to_string(m_total) + " bytes announced");
    auto written = m_part.append(bytes);
    report(false);
    return written;
}

Result<Transfer::Turn> Transfer::request(const std::string& url)
{
    HttpRequest request{url, have(), m_part.origin().validator, m_patience.connectSeconds,
                        m_patience.stallSeconds};
    // With neither a validator nor a size there is no telling whether the file is still the same.
    if (request.ifRange.empty() && m_total == 0)
        request.from = 0;

    m_movedTo.clear();
    Result<void> taken;
    int status = 0;
    bool restart = false;
    const auto head = [&](const HttpHead& answer) {
        m_answered = true;
        status = answer.status;
        m_movedTo = isRedirection(status) ? answer.movedTo : "";
        restart = request.from > 0 && (status == 416 || isPartOfAnother(answer));
        if (!m_movedTo.empty() || restart || isPassing(status))
            return false;
        taken = begin(answer);
        return taken.has_value();
    };
    const auto body = [&](std::span<const std::byte> bytes) {
        taken = take(bytes);
        return taken.has_value();
    };
    const HttpOutcome outcome = exchange(request, head, body, m_hooks.stop);

    if (outcome.ending == HttpEnding::Stopped)
        return failure(ErrorCode::Cancelled, m_what.url);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!m_movedTo.empty())
        return Turn::Redirected;
    if (restart) {
        m_lastTrouble = "the file changed on the server";
        startOver();
        return Turn::Again;
    }
    if (isPassing(status)) {
        m_lastTrouble = "the server answered " + std::to_string(status);
        return Turn::Again;
    }
    if (outcome.ending == HttpEnding::Impossible ||
        (outcome.ending == HttpEnding::NoConnection && !m_answered))
        return failure(ErrorCode::DownloadFailed, m_what.url, outcome.detail);
    if (isComplete() || (outcome.ending == HttpEnding::Whole && m_total == 0))
        return Turn::Complete;
    m_lastTrouble = outcome.ending == HttpEnding::Whole ? "it ended too early" : outcome.detail;
    return Turn::Again;
}

Result<void> Transfer::run()
{
    lookAtPart();
    m_rate.note(0, have());

    std::string url = m_what.url;
    int redirections = 0;
    int fruitless = 0;
    double pause = m_patience.firstPauseSeconds;
    while (!isComplete()) {
        const std::int64_t before = have();
        const auto turn = request(url);
        if (!turn)
            return tl::unexpected(turn.error());
        if (*turn == Turn::Complete)
            break;
        if (*turn == Turn::Redirected) {
            if (!mayLeadTo(url, m_movedTo))
                return failure(ErrorCode::DownloadRefused, m_what.url,
                               QT_TRANSLATE_NOOP("Detail", "it leads to an unsafe address"));
            if (++redirections > m_patience.redirections)
                return failure(ErrorCode::DownloadRefused, m_what.url,
                               QT_TRANSLATE_NOOP("Detail", "it leads from address to address"));
            url = m_movedTo;
            continue;
        }
        // Each attempt begins at the address we were given: what it leads to may have expired.
        url = m_what.url;
        redirections = 0;
        if (have() > before) {
            fruitless = 0;
            pause = m_patience.firstPauseSeconds;
        }
        if (++fruitless > m_patience.fruitlessAttempts)
            return failure(ErrorCode::DownloadFailed, m_what.url, m_lastTrouble);
        if (!waitFor(pause, m_hooks.stop))
            return failure(ErrorCode::Cancelled, m_what.url);
        pause *= 2;
    }
    report(true);
    return m_part.finish();
}

} // namespace

Result<void> download(const Download& what, const DownloadHooks& hooks,
                      const DownloadPatience& patience)
{
    std::error_code missing;
    const std::uintmax_t here = fs::file_size(what.file, missing);
    if (!missing && what.bytes > 0 && here == static_cast<std::uintmax_t>(what.bytes))
        return {};
    auto part = PartialFile::open(what.file);
    if (!part)
        return tl::unexpected(part.error());
    return Transfer(what, hooks, patience, std::move(*part)).run();
}

} // namespace genrescope
