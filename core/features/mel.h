// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Triangular filters that sum a power spectrum into bands, equally wide on the mel scale from 0 Hz
/// to half the sample rate. Each has area 1 over Hz. Equals librosa's filters.mel() (Slaney's scale
/// and norm).
///
/// Immutable once built: one instance serves many threads.
class MelFilterbank {
public:
    MelFilterbank(int sampleRateHz, int fftSize, int bandCount);

    /// One band's filter: zero but for weights.size() bins from firstBin on.
    struct Filter {
        int firstBin = 0;
        std::vector<float> weights;
    };
    const std::vector<Filter>& filters() const { return m_filters; }
    int bandCount() const { return static_cast<int>(m_filters.size()); }

    /// Sums `power` (fftSize / 2 + 1 bins) into `bands` (bandCount).
    void apply(std::span<const float> power, std::span<float> bands) const;

private:
    std::vector<Filter> m_filters;
};

/// Slaney's Auditory Toolbox (1998): linear to 1000 Hz, which is 15 mel, logarithmic above.
double melFromHz(double hz);
double hzFromMel(double mel);

} // namespace genrescope
