// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <span>
#include <vector>

namespace genrescope {

/// The discrete Fourier transform in place: X_k = sum_n x_n exp(-2 pi i k n / N). N is a power of
/// two (Cooley and Tukey 1965).
void fourierTransform(std::span<std::complex<double>> values);

/// 0.5 - 0.5 cos(2 pi n / size): periodic, as spectra want it.
std::vector<double> hannWindow(int size);

} // namespace genrescope
