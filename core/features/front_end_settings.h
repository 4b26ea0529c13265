// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// A feature of a frame. The number of columns is in brackets. Columns stand in the order of
/// FrontEndSettings::features.
enum class Feature {
    Mfcc,             ///< (mfccCount) mel-frequency cepstral coefficients
    Centroid,         ///< (1) Hz
    Chroma,           ///< (12) pitch classes from C, largest of a frame = 1
    Rolloff,          ///< (1) Hz below which 85 % of the magnitude lies
    Slope,            ///< (1) regression line through the magnitude spectrum, 1 / Hz
    Contrast,         ///< (7) dB between peaks and valleys of octave bands
    Bandwidth,        ///< (1) Hz
    Flatness,         ///< (1) geometric over arithmetic mean of the power spectrum
    ZeroCrossingRate, ///< (1) share of sample pairs that change sign
    Rms,              ///< (1) root mean square of the samples
    OnsetStrength     ///< (1) mean rise of the mel bands, dB
};

/// A group of numbers about a block of consecutive frames. The number of columns is in brackets.
/// Formulas: blocks.h.
enum class BlockGroup {
    Base, ///< (3 per frame column) mean, deviation, mean absolute change; flatness as its logarithm
    Key,  ///< (28) tonal centre and its clarity, chord change
    Dsp,  ///< (64) rise of spectral bands: floor and deviation
    Mcon, ///< (32) contrast within mel bands
    Hp,   ///< (68) harmonic and percussive parts
    Cov,  ///< (78) correlations of MFCC
    Lfp,  ///< (176) slow fluctuation of mel bands
    Mmod, ///< (143) slow fluctuation of MFCC
    Pulse ///< (30) beat: autocorrelation of onset envelopes
};

/// Which part of a sound is heard.
enum class SoundPart { All, Harmonic, Percussive };

/// How a sound becomes the steps that a network reads. Stored in every model.
struct FrontEndSettings {
    int sampleRateHz = 22050;
    int fftSize = 2048;   ///< samples; the window is a periodic Hann of this length
    int hopSamples = 512; ///< frames are centred, the sound padded with zeros
    int mfccCount = 13;
    std::vector<Feature> features = {Feature::Mfcc, Feature::Centroid, Feature::Chroma,
                                     Feature::Rolloff};
    int blockFrames = 0; ///< 0: a step is a frame; else a step is a block of so many frames
    std::vector<BlockGroup> blockGroups = {BlockGroup::Base}; ///< of no effect without blocks
    int steps = 1291; ///< of a clip: longer ones are cut, shorter ones repeated from their start;
                      ///< 0: as many as there are
    double highPassHz = 0;           ///< what lies below is taken away first; 0: nothing
    double lowPassHz = 0;            ///< what lies above; 0: nothing. Formulas: sound_filter.h
    double preEmphasis = 0;          ///< so much of each sample is taken from the next; 0 to 1
    SoundPart part = SoundPart::All; ///< the other part is taken away

    bool operator==(const FrontEndSettings&) const = default;
};

/// Every rule that FrontEndSettings must obey; empty means valid.
std::vector<Problem> problems(const FrontEndSettings& settings);

/// The names used in files and on the command line, e.g. "mfcc", "zero_crossing_rate", "base".
std::string_view nameOf(Feature feature);
std::string_view nameOf(BlockGroup group);
std::string_view nameOf(SoundPart part); ///< "all", "harmonic", "percussive"
extern const std::vector<Feature> allFeatures;
extern const std::vector<BlockGroup> allBlockGroups;

/// Columns of one frame or block.
int columnsOf(Feature feature, const FrontEndSettings& settings);
int columnsOf(BlockGroup group, const FrontEndSettings& settings);

/// Columns of one step, before and after blocks.
int frameColumns(const FrontEndSettings& settings);
int stepColumns(const FrontEndSettings& settings);

/// A name for each of stepColumns(), e.g. "mfcc_3" or "base_centroid_mean".
std::vector<std::string> columnNames(const FrontEndSettings& settings);

/// Frames that settings.steps are made from: a longer sound's further frames are of no effect. 0
/// where steps is 0. Blocks see 11 frames beyond the last: the report's 1291 hold 40 blocks of 32.
int clipFrames(const FrontEndSettings& settings);

/// Seconds of sound that settings.steps need, rounded up to a tenth; 30 where steps is 0.
double clipSeconds(const FrontEndSettings& settings);

} // namespace genrescope
