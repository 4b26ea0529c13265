// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace genrescope {

/// A folder that is filled as `<folder>.part` and gets its name when all is in it. What was not
/// finished is removed. While this lives it is locked against other programs.
class StagingFolder {
public:
    /// Begins an empty one, in place of what an earlier try left. Error: WriteFailed, also where
    /// `folder` has something in it or another program fills it.
    static Result<StagingFolder> make(const std::filesystem::path& folder);

    StagingFolder(StagingFolder&& other) noexcept;
    StagingFolder& operator=(StagingFolder&&) = delete;
    ~StagingFolder();

    const std::filesystem::path& path() const { return m_path; } ///< to fill

    /// Gives the folder its name. Error: WriteFailed.
    Result<void> finish();

private:
    explicit StagingFolder(const std::filesystem::path& folder);

    std::filesystem::path m_folder;
    std::filesystem::path m_path;
    int m_descriptor = -1; ///< holds the lock; -1: there is nothing to remove
};

} // namespace genrescope
