// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_kind.h"
#include "core/audio/sound_bytes.h"
#include "core/audio/sound_source.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// Chromaprint's words of a sound that arrives piece by piece.
class SoundWords {
public:
    virtual ~SoundWords() = default;

    virtual void add(std::span<const std::int16_t> mono) = 0;
    virtual std::vector<std::uint32_t> finish() = 0; ///< once; none for less than about 3 s
};

/// What stands on FFmpeg and Chromaprint. They bring a hundred libraries, which take longer to load
/// than all the rest of the program, so this is a file of its own, libgenrescope-media.so, that is
/// loaded when it is first needed.
struct MediaModule {
    /// See openWithFFmpeg().
    Result<std::unique_ptr<SoundSource>> (*openSound)(SoundBytes bytes, const FileKind& kind,
                                                      const std::string& name);
    std::unique_ptr<SoundWords> (*makeWords)(int sampleRateHz);
};

/// The same for all threads, for ever. Error: Unexpected (the file is not there, so the program is
/// not wholly installed).
Result<MediaModule> mediaModule();

} // namespace genrescope
