// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace genrescope {

namespace {

constexpr double kHzPerMel = 200.0 / 3;
constexpr double kBreakHz = 1000;
constexpr double kBreakMel = kBreakHz / kHzPerMel;
const double kLogStep = std::log(6.4) / 27;

} // namespace

double melFromHz(double hz)
{
    return hz < kBreakHz ? hz / kHzPerMel : kBreakMel + std::log(hz / kBreakHz) / kLogStep;
}

double hzFromMel(double mel)
{
    return mel < kBreakMel ? mel * kHzPerMel : kBreakHz * std::exp(kLogStep * (mel - kBreakMel));
}

MelFilterbank::MelFilterbank(int sampleRateHz, int fftSize, int bandCount)
{
    const double hzPerBin = static_cast<double>(sampleRateHz) / fftSize;
    // bandCount triangles share bandCount + 2 corners.
    const double melStep = melFromHz(sampleRateHz / 2.0) / (bandCount + 1);
    for (int band = 0; band < bandCount; ++band) {
        const double left = hzFromMel(band * melStep);
        const double centre = hzFromMel((band + 1) * melStep);
        const double right = hzFromMel((band + 2) * melStep);
        Filter filter;
        for (int bin = 0; bin <= fftSize / 2; ++bin) {
            const double hz = bin * hzPerBin;
            const double height =
                std::min((hz - left) / (centre - left), (right - hz) / (right - centre));
            if (height <= 0)
                continue;
            if (filter.weights.empty())
                filter.firstBin = bin;
            filter.weights.push_back(static_cast<float>(height * 2 / (right - left)));
        }
        m_filters.push_back(std::move(filter));
    }
}

void MelFilterbank::apply(std::span<const float> power, std::span<float> bands) const
{
    assert(bands.size() == m_filters.size());
    for (std::size_t band = 0; band < m_filters.size(); ++band) {
        const Filter& filter = m_filters[band];
        double sum = 0;
        for (std::size_t i = 0; i < filter.weights.size(); ++i)
            sum += filter.weights[i] * power[static_cast<std::size_t>(filter.firstBin) + i];
        bands[band] = static_cast<float>(sum);
    }
}

} // namespace genrescope
