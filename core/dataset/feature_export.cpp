// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/feature_export.h"

#include "core/dataset/npz_file.h"

namespace genrescope {

Result<void> exportNpz(const LabelledFeatures& features, const std::filesystem::path& path)
{
    std::size_t steps = 0, columns = 0;
    std::vector<std::span<const float>> rows;
    std::vector<std::int32_t> genres, numbers;
    std::vector<std::string> names;
    for (const LabelledClip& clip : features.clips) {
        steps = static_cast<std::size_t>(clip.features.steps);
        columns = static_cast<std::size_t>(clip.features.columns);
        rows.emplace_back(clip.features.values);
        genres.push_back(clip.genre);
        numbers.push_back(clip.number);
        names.push_back(clip.name);
    }
    return writeNpz(path, {NpyArray::ofFloats("X", {rows.size(), steps, columns}, rows),
                           NpyArray::ofIntegers("y", std::move(genres)),
                           NpyArray::ofTexts("names", names),
                           NpyArray::ofIntegers("numbers", std::move(numbers)),
                           NpyArray::ofTexts("genres", features.genres),
                           NpyArray::ofTexts("columns", columnNames(features.frontEnd)),
                           NpyArray::ofTexts("fingerprint", {features.fingerprint})});
}

} // namespace genrescope
