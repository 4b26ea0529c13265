// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/flac_file.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace genrescope {

namespace {

/// A file in memory for libsndfile to write.
struct Memory {
    std::string content;
    std::size_t position = 0;
};

sf_count_t memorySize(void* user)
{
    return std::ssize(static_cast<Memory*>(user)->content);
}

sf_count_t seekMemory(sf_count_t offset, int from, void* user)
{
    auto& memory = *static_cast<Memory*>(user);
    const sf_count_t base = from == SEEK_CUR   ? static_cast<sf_count_t>(memory.position)
                            : from == SEEK_END ? std::ssize(memory.content)
                                               : 0;
    memory.position = static_cast<std::size_t>(
        std::clamp<sf_count_t>(base + offset, 0, std::ssize(memory.content)));
    return static_cast<sf_count_t>(memory.position);
}

sf_count_t readMemory(void* into, sf_count_t count, void* user)
{
    auto& memory = *static_cast<Memory*>(user);
    const std::size_t done = memory.content.copy(static_cast<char*>(into),
                                                 static_cast<std::size_t>(count), memory.position);
    memory.position += done;
    return static_cast<sf_count_t>(done);
}

sf_count_t writeMemory(const void* from, sf_count_t count, void* user)
{
    auto& memory = *static_cast<Memory*>(user);
    const auto size = static_cast<std::size_t>(count);
    if (memory.content.size() < memory.position + size)
        memory.content.resize(memory.position + size);
    std::copy_n(static_cast<const char*>(from), size,
                memory.content.begin() + static_cast<std::ptrdiff_t>(memory.position));
    memory.position += size;
    return count;
}

sf_count_t tellMemory(void* user)
{
    return static_cast<sf_count_t>(static_cast<Memory*>(user)->position);
}

std::int16_t pcm16(float sample)
{
    const float scaled = std::clamp(sample * 32768.0f, -32768.0f, 32767.0f);
    return static_cast<std::int16_t>(std::lrint(scaled));
}

} // namespace

Result<void> writeFlac(const std::filesystem::path& file, std::span<const float> samples,
                       int sampleRateHz)
{
    std::vector<std::int16_t> pcm(samples.size());
    std::ranges::transform(samples, pcm.begin(), pcm16);

    Memory memory;
    SF_VIRTUAL_IO access = {memorySize, seekMemory, readMemory, writeMemory, tellMemory};
    SF_INFO info = {};
    info.samplerate = sampleRateHz;
    info.channels = 1;
    info.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    SNDFILE* sound = sf_open_virtual(&access, SFM_WRITE, &info, &memory);
    if (sound == nullptr)
        return failure(ErrorCode::WriteFailed, textOf(file),
                       "FLAC does not have a sample rate of " + std::to_string(sampleRateHz));
    const sf_count_t written = sf_write_short(sound, pcm.data(), std::ssize(pcm));
    if (sf_close(sound) != 0 || written != std::ssize(pcm))
        return failure(ErrorCode::WriteFailed, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "encoding it failed"));
    return writeFile(file, memory.content);
}

} // namespace genrescope
