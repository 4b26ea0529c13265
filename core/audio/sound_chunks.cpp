// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_chunks.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace genrescope {

namespace {

constexpr std::uint32_t kSizeElsewhere = 0xFFFFFFFF; // an RF64 file's sizes stand in its ds64 chunk
constexpr std::int64_t kLargestFormat = 4096;        // bytes; real ones have some 16 to 60
constexpr int kMostChunks = 10000;

struct Chunk {
    std::int64_t offset = 0; ///< of its content
    std::int64_t size = 0;
};

/// Reads and writes the numbers of a file whose order of bytes is known.
class Numbers {
public:
    explicit Numbers(bool littleEndian)
        : m_littleEndian(littleEndian)
    {
    }

    std::uint64_t from(std::string_view bytes) const
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const std::size_t place = m_littleEndian ? bytes.size() - 1 - i : i;
            value = value << 8 | static_cast<unsigned char>(bytes[place]);
        }
        return value;
    }

    std::string bytes(std::uint64_t value, std::size_t count) const
    {
        std::string written;
        for (std::size_t i = 0; i < count; ++i)
            written += static_cast<char>(value >> 8 * (m_littleEndian ? i : count - 1 - i));
        return written;
    }

private:
    bool m_littleEndian;
};

Result<std::string> part(const SoundBytes& bytes, std::int64_t position, std::int64_t count)
{
    std::string content(static_cast<std::size_t>(count), '\0');
    const auto done = bytes.read(position, content);
    if (!done)
        return tl::unexpected(done.error());
    content.resize(*done);
    return content;
}

/// The head of a WAV file whose sound is too long for a 32-bit size (EBU Tech 3306).
std::string rf64Head(const Numbers& numbers, const std::string& format, std::int64_t soundSize)
{
    const auto riffSize = static_cast<std::uint64_t>(soundSize + std::ssize(format) + 56);
    return "RF64" + numbers.bytes(kSizeElsewhere, 4) + "WAVE" + "ds64" + numbers.bytes(28, 4) +
           numbers.bytes(riffSize, 8) + numbers.bytes(static_cast<std::uint64_t>(soundSize), 8) +
           numbers.bytes(0, 8) + numbers.bytes(0, 4) + "fmt " + numbers.bytes(format.size(), 4) +
           format + "data" + numbers.bytes(kSizeElsewhere, 4);
}

} // namespace

Result<void> showSoundChunks(SoundBytes& bytes, const std::string& name)
{
    const auto start = part(bytes, 0, 12);
    if (!start)
        return tl::unexpected(start.error());
    if (start->size() < 12)
        return failure(ErrorCode::AudioEmpty, name);
    const bool isAiff = start->starts_with("FORM");
    const Numbers numbers(!isAiff && !start->starts_with("RIFX"));
    const std::string_view formatId = isAiff ? "COMM" : "fmt ";
    const std::string_view soundId = isAiff ? "SSND" : "data";

    std::optional<Chunk> format, sound;
    std::int64_t longSoundSize = 0; // by the ds64 chunk
    std::int64_t position = 12;
    for (int i = 0; i < kMostChunks && !(format && sound); ++i) {
        const auto header = part(bytes, position, 8);
        if (!header)
            return tl::unexpected(header.error());
        if (header->size() < 8)
            break;
        const std::string_view id = std::string_view(*header).substr(0, 4);
        const auto declared =
            static_cast<std::uint32_t>(numbers.from(std::string_view(*header).substr(4)));
        const std::int64_t rest = bytes.size() - (position + 8);
        Chunk chunk{position + 8, std::min<std::int64_t>(declared, rest)};

        if (id == "ds64" && chunk.size >= 16) {
            const auto size = part(bytes, chunk.offset + 8, 8);
            if (!size)
                return tl::unexpected(size.error());
            longSoundSize =
                static_cast<std::int64_t>(std::min<std::uint64_t>(numbers.from(*size), INT64_MAX));
        } else if (id == formatId && !format) {
            format = chunk;
        } else if (id == soundId && !sound) {
            const auto fileEnd =
                8 + static_cast<std::int64_t>(numbers.from(std::string_view(*start).substr(4, 4)));
            if (declared == kSizeElsewhere && longSoundSize > 0)
                chunk.size = std::min(longSoundSize, rest);
            else if (declared == 0 && fileEnd <= chunk.offset)
                chunk.size = rest; // its writer never came back to fill the sizes in
            sound = chunk;
        }
        position = chunk.offset + chunk.size + chunk.size % 2;
    }

    if (!format || format->size > kLargestFormat)
        return failure(ErrorCode::NotAudio, name,
                       QT_TRANSLATE_NOOP("Detail", "its header is damaged"));
    if (!sound || sound->size == 0)
        return failure(ErrorCode::AudioEmpty, name);
    auto formatContent = part(bytes, format->offset, format->size);
    if (!formatContent)
        return tl::unexpected(formatContent.error());
    if (formatContent->size() % 2 == 1)
        *formatContent += '\0';

    if (!isAiff && sound->size >= kSizeElsewhere - kLargestFormat) {
        bytes.show(rf64Head(Numbers(true), *formatContent, sound->size), sound->offset,
                   sound->size);
        return {};
    }
    const auto soundSize = static_cast<std::uint64_t>(sound->size);
    const std::string kind = isAiff ? "FORM" : start->starts_with("RIFX") ? "RIFX" : "RIFF";
    bytes.show(kind + numbers.bytes(20 + formatContent->size() + soundSize, 4) +
                   start->substr(8, 4) + std::string(formatId) +
                   numbers.bytes(formatContent->size(), 4) + *formatContent + std::string(soundId) +
                   numbers.bytes(soundSize, 4),
               sound->offset, sound->size);
    return {};
}

} // namespace genrescope
