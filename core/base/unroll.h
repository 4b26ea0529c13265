// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Before a loop over an array of vectors, so that the array stays in registers.
#ifdef __clang__
#define GENRESCOPE_UNROLL _Pragma("unroll")
#else
#define GENRESCOPE_UNROLL _Pragma("GCC unroll 32")
#endif
