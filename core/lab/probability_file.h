// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace genrescope {

/// What a network answered to the same clips after each epoch.
struct EpochProbabilities {
    int epochs = 0;
    int clips = 0;
    int genres = 0;
    std::vector<float> values; ///< epochs x clips x genres

    /// clips x genres, after an epoch that counts from 1.
    std::span<const float> after(int epoch) const;
};

/// A .npy file of such (epochs x clips x genres, float32) that grows: whenever its writer ends, it
/// holds whole epochs that numpy.load() reads.
class ProbabilityFile {
public:
    /// Replaces what was there. Error: WriteFailed.
    static Result<ProbabilityFile> create(const std::filesystem::path& path, int clips, int genres);

    /// Goes on behind the first `epochs` of one that was there. Errors: NotARun (it has fewer, or
    /// other clips or genres), WriteFailed.
    static Result<ProbabilityFile> continued(const std::filesystem::path& path, int epochs,
                                             int clips, int genres);

    ProbabilityFile(ProbabilityFile&& other) noexcept;
    ProbabilityFile& operator=(ProbabilityFile&& other) noexcept;
    ~ProbabilityFile();

    /// One more epoch: clips x genres. Error: WriteFailed.
    Result<void> append(std::span<const float> probabilities);

private:
    ProbabilityFile() = default;

    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::size_t m_epochs = 0, m_clips = 0, m_genres = 0;
};

/// Reads it, also while it grows. Error: NotARun (no such file, another kind of array, cut short).
Result<EpochProbabilities> loadProbabilities(const std::filesystem::path& path);

} // namespace genrescope
