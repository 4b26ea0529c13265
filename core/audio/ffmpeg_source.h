// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_kind.h"
#include "core/audio/sound_bytes.h"
#include "core/audio/sound_source.h"

#include <memory>
#include <string>

namespace genrescope {

/// Decodes the first stream of sound with the FFmpeg libraries: music as M4A, ALAC, WMA or WavPack,
/// the sound of a film. Pictures are passed over. FFmpeg sees these bytes alone, as one of
/// `kind.ffmpegFormats`: it can open neither another file nor the network, and prints nothing.
///
/// `name` is the subject of errors: FileUnreadable, NotAudio (no sound in it that can be decoded).
Result<std::unique_ptr<SoundSource>> openWithFFmpeg(SoundBytes bytes, const FileKind& kind,
                                                    const std::string& name);

} // namespace genrescope
