// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/history_file.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <system_error>
#include <utility>

namespace genrescope {

namespace {

constexpr std::string_view kHeading = "epoch,train_loss,train_accuracy,development_loss,"
                                      "development_accuracy,seconds,skipped_steps\n";

template <typename Epoch, typename Visit>
void visitColumns(Epoch& epoch, Visit visit)
{
    visit(epoch.epoch);
    visit(epoch.trainLoss);
    visit(epoch.trainAccuracy);
    visit(epoch.developmentLoss);
    visit(epoch.developmentAccuracy);
    visit(epoch.seconds);
    visit(epoch.skippedSteps);
}

std::string rowOf(const EpochReport& epoch)
{
    std::string text;
    visitColumns(epoch, [&text](auto value) {
        char digits[40]; // to_chars knows no locale
        text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
        text += ',';
    });
    text.back() = '\n';
    return text;
}

/// Whether `row` holds a number for each column and nothing else.
bool readRow(std::string_view row, EpochReport& epoch)
{
    bool good = true;
    const char* place = row.data();
    const char* const end = place + row.size();
    visitColumns(epoch, [&](auto& value) {
        const auto [after, fault] = std::from_chars(place, end, value);
        good = good && fault == std::errc() && (after == end || *after == ',');
        place = after == end ? after : after + 1;
    });
    return good && place == end;
}

bool writeAll(int descriptor, std::string_view text)
{
    return ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

tl::unexpected<Error> notWritten(const std::filesystem::path& path)
{
    return failure(ErrorCode::WriteFailed, textOf(path), std::generic_category().message(errno));
}

} // namespace

Result<HistoryFile> HistoryFile::create(const std::filesystem::path& path)
{
    return continued(path, {});
}

Result<HistoryFile> HistoryFile::continued(const std::filesystem::path& path,
                                           const std::vector<EpochReport>& rows)
{
    std::string text(kHeading);
    for (const EpochReport& row : rows)
        text += rowOf(row);
    if (const auto written = writeFile(path, text); !written)
        return tl::unexpected(written.error());
    HistoryFile file;
    file.m_path = path;
    file.m_descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file.m_descriptor < 0)
        return notWritten(path);
    return file;
}

HistoryFile::HistoryFile(HistoryFile&& other) noexcept
{
    *this = std::move(other);
}

HistoryFile& HistoryFile::operator=(HistoryFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

HistoryFile::~HistoryFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> HistoryFile::append(const EpochReport& report)
{
    if (!writeAll(m_descriptor, rowOf(report)))
        return notWritten(m_path);
    return {};
}

Result<std::vector<EpochReport>> loadHistory(const std::filesystem::path& path)
{
    const auto refused = [&path](const char* why) {
        return failure(ErrorCode::NotARun, textOf(path), why);
    };
    const auto text = readFile(path);
    if (!text)
        return refused(QT_TRANSLATE_NOOP("Detail", "its history can't be read"));
    std::string_view rest = *text;
    if (!rest.starts_with(kHeading))
        return refused(QT_TRANSLATE_NOOP("Detail", "it is no history of epochs"));
    rest.remove_prefix(kHeading.size());
    std::vector<EpochReport> history;
    for (std::size_t end; (end = rest.find('\n')) != std::string_view::npos;
         rest.remove_prefix(end + 1)) {
        EpochReport& epoch = history.emplace_back();
        if (!readRow(rest.substr(0, end), epoch) || epoch.epoch != static_cast<int>(history.size()))
            return refused(QT_TRANSLATE_NOOP("Detail", "its history has a damaged row"));
    }
    return history;
}

} // namespace genrescope
