// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/dataset/demo/instruments.h"
#include "core/dataset/demo/sound.h"

#include <functional>

namespace genrescope::demo {

/// When beats fall, in seconds from the clip's beginning.
struct Beat {
    double perMinute = 120;
    double offset = 0;  ///< the beat on which the clip begins: it is cut out of a longer piece
    double swing = 0.5; ///< where the second half of a beat falls: 0.5 straight, 0.67 triplets

    double at(double beat) const;
    double seconds(double beats) const { return beats * 60 / perMinute; }
};

/// A clip while it is played: what sounds dry, and what goes into the room.
class Piece {
public:
    Piece(double seconds, Random random);

    Random random; ///< for whoever composes
    Beat beat;
    double looseSeconds = 0.006; ///< how far players stray from the beat
    double roomSeconds = 1.2;

    double seconds() const { return m_seconds; }
    Sound newTrack() const { return Sound(m_dry.size()); }

    /// An earlier beat that a clip may begin on, at most `bars` bars of `beatsPerBar` into the
    /// piece.
    void beginWithin(int bars, int beatsPerBar);
    /// Calls `play(bar)` for each bar that sounds in the clip; bars count from the piece's
    /// beginning.
    void forEachBar(int beatsPerBar, const std::function<void(int bar)>& play) const;

    /// Sounds something on `track`, a little off the beat and the level, as people do.
    void strike(Sound& track, const Sound& sound, double atBeat, double gain);
    void play(Sound& track, Instrument& instrument, int pitch, double atBeat, double beats,
              double level);

    /// Brings a track to the level `gain` (root mean square, where it sounds) and mixes it in.
    void add(const Sound& track, double gain, double room);

    /// The mix as recorded: room, tone, hiss and level drawn by `random`. Peaks stay below 1.
    Sound record();

private:
    double m_seconds;
    Sound m_dry, m_room;
};

} // namespace genrescope::demo
