// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_kind.h"
#include "core/audio/sound_bytes.h"
#include "core/audio/sound_source.h"

#include <memory>
#include <string>

namespace genrescope {

/// Decodes with libsndfile. `name` is the subject of errors: FileUnreadable, NotAudio (libsndfile
/// does not read this variety), AudioEmpty.
Result<std::unique_ptr<SoundSource>> openWithSndfile(SoundBytes bytes, const FileKind& kind,
                                                     const std::string& name);

} // namespace genrescope
