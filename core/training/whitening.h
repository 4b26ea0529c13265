// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace genrescope {

/// Shrinks the directions in which clips of one genre differ from each other, which is where
/// artists, recordings and mixes are told apart rather than genres:
///
///     C = (1/K) sum over clips of d d^T,  d = clip's mean - its genre's mean of clips' means
///     A = U diag(1 / sqrt(1 + strength max(l, 0))) U^T  for  C = U diag(l) U^T
///
/// A network that reads x A is one that reads x with A folded into its input weights, so a model
/// that was trained so costs nothing more to use.
struct Whitening {
    int columns = 0;
    std::vector<float> matrix; ///< A, columns x columns, symmetric
};

/// `clipMeans`: clips x columns, of standardised features; `genres`: one a clip; strength above 0.
/// Clips of the training part, nothing else.
Whitening fitWhitening(std::span<const float> clipMeans, std::span<const int> genres,
                       double strength);

/// rows <- rows A, for rows of `columns` values each.
void whiten(const Whitening& whitening, std::span<float> rows);

/// weights <- weights A^T: what a network that was trained on whitened rows reads plain rows with.
/// `weights`: any number of rows of `columns`.
void foldInto(std::span<float> weights, const Whitening& whitening);

} // namespace genrescope
