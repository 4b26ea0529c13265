// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks.h"

#include <cassert>
#include <cmath>

namespace genrescope {

namespace {

/// Mean, deviation and mean absolute change of each column over the block's frames.
void base(const FeatureMatrix& frames, int firstFrame, int frameCount, std::span<float> result)
{
    const auto columns = static_cast<std::size_t>(frames.columns);
    for (std::size_t column = 0; column < columns; ++column) {
        double sum = 0;
        double change = 0;
        for (int t = firstFrame; t < firstFrame + frameCount; ++t) {
            sum += frames.row(t)[column];
            if (t > 0) // before the clip nothing changes
                change += std::abs(frames.row(t)[column] - frames.row(t - 1)[column]);
        }
        const double mean = sum / frameCount;
        double squares = 0;
        for (int t = firstFrame; t < firstFrame + frameCount; ++t)
            squares += std::pow(frames.row(t)[column] - mean, 2);
        result[column] = static_cast<float>(mean);
        result[columns + column] = static_cast<float>(std::sqrt(squares / frameCount));
        result[2 * columns + column] = static_cast<float>(change / frameCount);
    }
}

} // namespace

FeatureMatrix blockFeatures(const BlockInput& input, const FrontEndSettings& settings)
{
    const int blocks = input.frames.steps / settings.blockFrames;
    assert(blocks >= 1);
    FeatureMatrix result(blocks, stepColumns(settings));
    for (int b = 0; b < blocks; ++b)
        base(input.frames, b * settings.blockFrames, settings.blockFrames, result.row(b));
    return result;
}

int columnsOf(BlockGroup group, const FrontEndSettings& settings)
{
    switch (group) {
    case BlockGroup::Base:
        return 3 * frameColumns(settings);
    case BlockGroup::Key:
        return 28;
    case BlockGroup::Dsp:
        return 64;
    case BlockGroup::Mcon:
        return 32;
    case BlockGroup::Hp:
        return 68;
    case BlockGroup::Cov:
        return 78;
    case BlockGroup::Lfp:
        return 176;
    case BlockGroup::Mmod:
        return 143;
    case BlockGroup::Pulse:
        return 30;
    }
    return 0;
}

std::vector<std::string> blockColumnNames(BlockGroup group,
                                          const std::vector<std::string>& ofFrames)
{
    std::vector<std::string> names;
    if (group == BlockGroup::Base) {
        for (const char* statistic : {"mean", "deviation", "change"})
            for (const std::string& column : ofFrames)
                names.push_back(column + "_" + statistic);
    }
    return names;
}

} // namespace genrescope
