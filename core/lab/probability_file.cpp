// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/probability_file.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/dataset/npz_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

namespace genrescope {

namespace {

std::string headerOf(std::size_t epochs, std::size_t clips, std::size_t genres)
{
    return npyHeader("<f4", {epochs, clips, genres});
}

bool writeAt(int descriptor, std::string_view bytes, std::size_t offset)
{
    while (!bytes.empty()) {
        const ssize_t count =
            ::pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
        offset += static_cast<std::size_t>(count);
    }
    return true;
}

tl::unexpected<Error> notWritten(const std::filesystem::path& path)
{
    return failure(ErrorCode::WriteFailed, textOf(path), std::generic_category().message(errno));
}

/// The three extents in a header that headerOf() could have written.
std::optional<EpochProbabilities> shapeIn(std::string_view header)
{
    EpochProbabilities shape;
    const std::string_view opening = "'shape': (";
    const std::size_t found = header.find(opening);
    if (found == std::string_view::npos)
        return std::nullopt;
    const char* place = header.data() + found + opening.size();
    const char* const end = header.data() + header.size();
    for (int* extent : {&shape.epochs, &shape.clips, &shape.genres}) {
        const auto [after, fault] = std::from_chars(place, end, *extent);
        if (fault != std::errc() || *extent < 0 || end - after < 2)
            return std::nullopt;
        place = after + 2; // ", "
    }
    const auto rebuilt =
        headerOf(static_cast<std::size_t>(shape.epochs), static_cast<std::size_t>(shape.clips),
                 static_cast<std::size_t>(shape.genres));
    return header == rebuilt ? std::optional(shape) : std::nullopt;
}

} // namespace

std::span<const float> EpochProbabilities::after(int epoch) const
{
    assert(epoch >= 1 && epoch <= epochs);
    const std::size_t size = static_cast<std::size_t>(clips) * static_cast<std::size_t>(genres);
    return std::span(values).subspan(static_cast<std::size_t>(epoch - 1) * size, size);
}

Result<ProbabilityFile> ProbabilityFile::create(const std::filesystem::path& path, int clips,
                                                int genres)
{
    ProbabilityFile file;
    file.m_path = path;
    file.m_clips = static_cast<std::size_t>(clips);
    file.m_genres = static_cast<std::size_t>(genres);
    file.m_descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file.m_descriptor < 0 ||
        !writeAt(file.m_descriptor, headerOf(0, file.m_clips, file.m_genres), 0))
        return notWritten(path);
    return file;
}

Result<ProbabilityFile> ProbabilityFile::continued(const std::filesystem::path& path, int epochs,
                                                   int clips, int genres)
{
    const auto before = loadProbabilities(path);
    if (!before)
        return tl::unexpected(before.error());
    if (before->epochs < epochs || before->clips != clips || before->genres != genres)
        return failure(ErrorCode::NotARun, textOf(path),
                       QT_TRANSLATE_NOOP("Detail", "its probabilities do not fit"));
    ProbabilityFile file;
    file.m_path = path;
    file.m_epochs = static_cast<std::size_t>(epochs);
    file.m_clips = static_cast<std::size_t>(clips);
    file.m_genres = static_cast<std::size_t>(genres);
    file.m_descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    const std::string header = headerOf(file.m_epochs, file.m_clips, file.m_genres);
    const std::size_t size =
        header.size() + file.m_epochs * file.m_clips * file.m_genres * sizeof(float);
    if (file.m_descriptor < 0 || !writeAt(file.m_descriptor, header, 0) ||
        ::ftruncate(file.m_descriptor, static_cast<off_t>(size)) != 0)
        return notWritten(path);
    return file;
}

ProbabilityFile::ProbabilityFile(ProbabilityFile&& other) noexcept
{
    *this = std::move(other);
}

ProbabilityFile& ProbabilityFile::operator=(ProbabilityFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_epochs, other.m_epochs);
    std::swap(m_clips, other.m_clips);
    std::swap(m_genres, other.m_genres);
    return *this;
}

ProbabilityFile::~ProbabilityFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> ProbabilityFile::append(std::span<const float> probabilities)
{
    assert(probabilities.size() == m_clips * m_genres);
    const std::string_view bytes(reinterpret_cast<const char*>(probabilities.data()),
                                 probabilities.size_bytes());
    // The header counts an epoch only once its numbers are there.
    const std::string header = headerOf(m_epochs + 1, m_clips, m_genres);
    if (!writeAt(m_descriptor, bytes, header.size() + m_epochs * bytes.size()) ||
        !writeAt(m_descriptor, header, 0))
        return notWritten(m_path);
    ++m_epochs;
    return {};
}

Result<EpochProbabilities> loadProbabilities(const std::filesystem::path& path)
{
    const auto refused = [&path](const char* why) {
        return failure(ErrorCode::NotARun, textOf(path), why);
    };
    const auto bytes = readFile(path);
    if (!bytes)
        return refused(QT_TRANSLATE_NOOP("Detail", "its development probabilities can't be read"));
    const std::size_t headerSize = headerOf(0, 0, 0).size();
    const auto shape = shapeIn(std::string_view(*bytes).substr(0, headerSize));
    if (!shape)
        return refused(
            QT_TRANSLATE_NOOP("Detail", "it is not an array of epochs x clips x genres"));
    EpochProbabilities found = *shape;
    const std::size_t room = (bytes->size() - headerSize) / sizeof(float);
    const std::size_t row = static_cast<std::size_t>(found.clips) *
                            static_cast<std::size_t>(found.genres); // int x int fits
    if (row == 0 ? found.epochs > 0 : room / row < static_cast<std::size_t>(found.epochs))
        return refused(QT_TRANSLATE_NOOP("Detail", "it is cut short"));
    found.values.resize(static_cast<std::size_t>(found.epochs) * row);
    std::memcpy(found.values.data(), bytes->data() + headerSize,
                found.values.size() * sizeof(float));
    return found;
}

} // namespace genrescope
