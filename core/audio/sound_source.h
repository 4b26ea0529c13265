// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_facts.h"
#include "core/base/result.h"

#include <span>

namespace genrescope {

/// Some frames of sound: one sample of each channel, then the next frame's.
struct SoundBlock {
    std::span<const float> interleaved;
    int channels = 1; ///< may change in the middle of a stream
};

/// What a decoding library makes of one file: its sound from start to end at its own sample rate,
/// block by block. Belongs to one thread at a time.
class SoundSource {
public:
    virtual ~SoundSource() = default;

    virtual const AudioFacts& facts() const = 0;

    /// The frames that follow, good until the next call; none at the end, which is also where the
    /// file breaks off or can't be decoded any further. Errors: FileUnreadable (the disk failed),
    /// AudioDamaged (not one sample could be decoded).
    virtual Result<SoundBlock> nextBlock() = 0;

    /// The next block begins at `seconds` (0 or more). False where the file can't be entered in the
    /// middle: then nothing may be read any more.
    virtual bool seek(double seconds) = 0;
};

} // namespace genrescope
