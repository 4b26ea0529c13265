// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// How loud a song is, and whether its loudness comes and goes as in speech.
///
/// Speech is made of syllables with gaps between them: in each second many frames are far below the
/// second's mean, while in music something goes on (the low-energy frames of Saunders 1996 and of
/// Scheirer & Slaney 1997).
class LevelTrack {
public:
    explicit LevelTrack(int sampleRateHz);

    void add(std::span<const float> samples);

    /// Root of the mean square of all that is not silent, dB of full scale; -200 where all is.
    double levelDb() const;

    /// Of all frames of 20 ms in seconds that are not silent, those below half of their second's
    /// mean RMS, and those below a twentieth.
    double quietShare() const;
    double gapShare() const;

private:
    void closeFrame();
    void closeSecond();

    std::size_t m_frameSamples;
    std::size_t m_open = 0;       ///< samples in the frame at hand
    double m_squares = 0;         ///< of the frame at hand
    std::vector<double> m_second; ///< RMS of the frames of the second at hand
    double m_allSquares = 0;      ///< of frames that are not silent
    std::size_t m_heardFrames = 0;
    std::size_t m_frames = 0, m_quietFrames = 0, m_gapFrames = 0; ///< of whole seconds
};

} // namespace genrescope
