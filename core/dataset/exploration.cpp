// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exploration.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

struct Moments {
    double mean = 0;
    double deviation = 0;
};

Moments momentsOf(const FeatureMatrix& features, int column)
{
    Moments moments;
    if (features.steps == 0)
        return moments;
    for (int t = 0; t < features.steps; ++t)
        moments.mean += features.row(t)[static_cast<std::size_t>(column)];
    moments.mean /= features.steps;
    for (int t = 0; t < features.steps; ++t) {
        const double distance = features.row(t)[static_cast<std::size_t>(column)] - moments.mean;
        moments.deviation += distance * distance;
    }
    moments.deviation = std::sqrt(moments.deviation / features.steps);
    return moments;
}

int columnsOf(const LabelledFeatures& data)
{
    return data.clips.empty() ? 0 : data.clips.front().features.columns;
}

/// Clips x (means, deviations), every column with mean 0 and deviation 1, or 0 where all are alike.
Eigen::MatrixXd standardisedClips(const LabelledFeatures& data)
{
    const auto clips = static_cast<Eigen::Index>(data.clips.size());
    const int columns = columnsOf(data);
    Eigen::MatrixXd matrix(clips, 2 * columns);
    for (Eigen::Index clip = 0; clip < clips; ++clip)
        for (int column = 0; column < columns; ++column) {
            const Moments moments =
                momentsOf(data.clips[static_cast<std::size_t>(clip)].features, column);
            matrix(clip, column) = moments.mean;
            matrix(clip, columns + column) = moments.deviation;
        }
    for (Eigen::Index column = 0; column < matrix.cols(); ++column) {
        const double size = std::max(1.0, matrix.col(column).cwiseAbs().maxCoeff());
        matrix.col(column).array() -= matrix.col(column).mean();
        const double deviation =
            std::sqrt(matrix.col(column).squaredNorm() / static_cast<double>(clips));
        if (deviation > 1e-9 * size)
            matrix.col(column) /= deviation;
        else
            matrix.col(column).setZero();
    }
    return matrix;
}

} // namespace

GenreAverages genreAverages(const LabelledFeatures& data)
{
    const auto columns = static_cast<std::size_t>(columnsOf(data));
    const std::vector<double> none(columns, 0.0);
    GenreAverages averages;
    averages.columns = columnNames(data.frontEnd);
    averages.columns.resize(columns);
    averages.means.assign(data.genres.size(), none);
    averages.deviations.assign(data.genres.size(), none);
    for (std::size_t genre = 0; genre < data.genres.size(); ++genre)
        for (std::size_t column = 0; column < columns; ++column) {
            std::vector<double> values;
            for (const LabelledClip& clip : data.clips)
                if (clip.genre == static_cast<int>(genre))
                    values.push_back(momentsOf(clip.features, static_cast<int>(column)).mean);
            if (values.empty())
                continue;
            double sum = 0, squares = 0;
            for (const double value : values)
                sum += value;
            const double mean = sum / static_cast<double>(values.size());
            for (const double value : values)
                squares += (value - mean) * (value - mean);
            averages.means[genre][column] = mean;
            averages.deviations[genre][column] =
                std::sqrt(squares / static_cast<double>(values.size()));
        }
    return averages;
}

ClipMap mapOfClips(const LabelledFeatures& data)
{
    ClipMap map;
    map.points.resize(data.clips.size());
    if (data.clips.size() < 2 || columnsOf(data) == 0)
        return map;
    const Eigen::MatrixXd clips = standardisedClips(data);
    const Eigen::MatrixXd covariance =
        clips.transpose() * clips / static_cast<double>(data.clips.size());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
    const double all = covariance.trace();
    for (int axis = 0; axis < 2; ++axis) {
        const Eigen::Index place = covariance.cols() - 1 - axis; // eigenvalues ascend
        if (place < 0 || !(all > 0))
            continue;
        Eigen::VectorXd direction = solver.eigenvectors().col(place);
        Eigen::Index largest = 0;
        direction.cwiseAbs().maxCoeff(&largest);
        if (direction(largest) < 0)
            direction = -direction;
        const Eigen::VectorXd along = clips * direction;
        for (std::size_t clip = 0; clip < map.points.size(); ++clip)
            map.points[clip][static_cast<std::size_t>(axis)] =
                along(static_cast<Eigen::Index>(clip));
        map.shares[static_cast<std::size_t>(axis)] =
            std::max(0.0, solver.eigenvalues()(place)) / all;
    }
    return map;
}

} // namespace genrescope
