// SPDX-License-Identifier: GPL-3.0-or-later
// From features to what the network sees, for inclusion once per instruction set.
#if defined(GENRESCOPE_STANDARDISE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GENRESCOPE_STANDARDISE_INL_H
#undef GENRESCOPE_STANDARDISE_INL_H
#else
#define GENRESCOPE_STANDARDISE_INL_H
#endif

#include "core/nn/kernels/activations-inl.h"
#include "core/nn/kernels/kernels.h"

#include <cstring>

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

void standardise(const StandardisedClip& clip)
{
    const Tag d;
    const std::size_t N = hn::Lanes(d), values = clip.steps * clip.inputs;
    for (std::size_t step = 0; step < clip.steps; ++step)
        for (std::size_t k = 0; k < clip.inputs; k += N) {
            const std::size_t first = step * clip.inputs + k;
            const std::size_t left = clip.inputs - k;
            Floats x;
            if (first + N <= values) { // what belongs to the next step is cut off below
                x = hn::LoadU(d, clip.x + first);
            } else {
                HWY_ALIGN float tail[hn::MaxLanes(d)] = {};
                std::memcpy(tail, clip.x + first, left * sizeof(float));
                x = hn::Load(d, tail);
            }
            if (clip.mean != nullptr)
                x = hn::Sub(x, hn::Load(d, clip.mean + k));
            if (clip.scale != nullptr)
                x = hn::Mul(x, hn::Load(d, clip.scale + k));
            if (clip.limit > 0)
                x = clamp(x, clip.limit);
            if (clip.offset != nullptr)
                x = hn::Add(x, hn::Load(d, clip.offset + k));
            if (left < N)
                x = hn::IfThenElseZero(hn::FirstN(d, left), x);
            hn::Store(x, d, clip.rows + step * clip.rowStride + k);
        }
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
