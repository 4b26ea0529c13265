// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/kernels/kernels.h"

// x86-64-v2 is SSE4; the level between it and the baseline would only cost space.
#define HWY_DISABLED_TARGETS HWY_SSSE3
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/nn/kernels/kernels.cpp"
#include <hwy/foreach_target.h> // includes this file once for each instruction set

#include "core/nn/kernels/cell-inl.h"
#include "core/nn/kernels/matrix_product-inl.h"
#include "core/nn/kernels/pooling-inl.h"
#include "core/nn/kernels/standardise-inl.h"

HWY_BEFORE_NAMESPACE();
namespace genrescope::HWY_NAMESPACE {

const Kernels& table()
{
    static constexpr Kernels kernels = {
        lanes,           standardise,   multiply,         addColumnSums,  cellForward,
        cellBackward,    poolForward,   poolBackward,     squaresForward, squaresBackward,
        attentionScores, attentionDots, attentionBackward};
    return kernels;
}

} // namespace genrescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace genrescope {

HWY_EXPORT(table);

const Kernels& kernels()
{
    return HWY_DYNAMIC_DISPATCH(table)();
}

} // namespace genrescope
#endif
