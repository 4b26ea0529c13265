// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/whitening.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace genrescope {

namespace {

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Rows at a time, so that the product's copy stays small.
constexpr Eigen::Index kRows = 512;

void multiplyRows(std::span<float> rows, const Whitening& whitening)
{
    assert(rows.size() % static_cast<std::size_t>(whitening.columns) == 0);
    const Eigen::Map<const RowMajor> A(whitening.matrix.data(), whitening.columns,
                                       whitening.columns);
    Eigen::Map<RowMajor> all(
        rows.data(), static_cast<Eigen::Index>(rows.size()) / whitening.columns, whitening.columns);
    RowMajor product;
    for (Eigen::Index first = 0; first < all.rows(); first += kRows) {
        auto some = all.middleRows(first, std::min(kRows, all.rows() - first));
        product.noalias() = some * A;
        some = product;
    }
}

} // namespace

Whitening fitWhitening(std::span<const float> clipMeans, std::span<const int> genres,
                       double strength)
{
    assert(strength > 0 && !genres.empty());
    const auto clips = static_cast<Eigen::Index>(genres.size());
    const auto columns = static_cast<Eigen::Index>(clipMeans.size()) / clips;
    Eigen::MatrixXd d = Eigen::Map<const RowMajor>(clipMeans.data(), clips, columns).cast<double>();

    for (int genre = 0; genre <= *std::ranges::max_element(genres); ++genre) {
        Eigen::RowVectorXd mean = Eigen::RowVectorXd::Zero(columns);
        const auto members = std::ranges::count(genres, genre);
        for (Eigen::Index clip = 0; clip < clips; ++clip) {
            if (genres[static_cast<std::size_t>(clip)] == genre)
                mean += d.row(clip) / static_cast<double>(members);
        }
        for (Eigen::Index clip = 0; clip < clips; ++clip) {
            if (genres[static_cast<std::size_t>(clip)] == genre)
                d.row(clip) -= mean;
        }
    }
    const Eigen::MatrixXd C = d.transpose() * d / static_cast<double>(clips);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(C);
    const Eigen::VectorXd shrink =
        (1 + strength * solver.eigenvalues().array().max(0)).rsqrt().matrix();
    const Eigen::MatrixXd A =
        solver.eigenvectors() * shrink.asDiagonal() * solver.eigenvectors().transpose();

    Whitening whitening{static_cast<int>(columns),
                        std::vector<float>(static_cast<std::size_t>(columns * columns))};
    Eigen::Map<RowMajor>(whitening.matrix.data(), columns, columns) = A.cast<float>();
    return whitening;
}

void whiten(const Whitening& whitening, std::span<float> rows)
{
    multiplyRows(rows, whitening);
}

void foldInto(std::span<float> weights, const Whitening& whitening)
{
    multiplyRows(weights, whitening); // A is symmetric
}

} // namespace genrescope
