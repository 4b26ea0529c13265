// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace genrescope {

/// Holds a run's folder for the process that trains it. The system lets go of it whichever way the
/// process ends.
class RunLock {
public:
    /// Errors: RunBusy, WriteFailed.
    static Result<RunLock> taken(const std::filesystem::path& folder);

    RunLock(RunLock&& other) noexcept;
    RunLock& operator=(RunLock&& other) noexcept;
    ~RunLock(); ///< lets go and removes the file

private:
    RunLock() = default;

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

/// Whether some process, this one too, holds a RunLock on the folder.
bool isLocked(const std::filesystem::path& folder);

} // namespace genrescope
