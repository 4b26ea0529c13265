// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/trainer.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// A table for spreadsheets that gets a row at the end of each epoch: "epoch,train_loss,
/// train_accuracy,development_loss,development_accuracy,seconds,skipped_steps". Numbers read back
/// as they were.
class HistoryFile {
public:
    /// Replaces what was there. Error: WriteFailed.
    static Result<HistoryFile> create(const std::filesystem::path& path);

    /// Goes on behind these rows, which replace what was there. Error: WriteFailed.
    static Result<HistoryFile> continued(const std::filesystem::path& path,
                                         const std::vector<EpochReport>& rows);

    HistoryFile(HistoryFile&& other) noexcept;
    HistoryFile& operator=(HistoryFile&& other) noexcept;
    ~HistoryFile();

    Result<void> append(const EpochReport& report); ///< Error: WriteFailed

private:
    HistoryFile() = default;

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

/// Reads it, also while it grows: a last row without its end is left out. Error: NotARun (no such
/// table, rows that are none, epochs that don't count from 1).
Result<std::vector<EpochReport>> loadHistory(const std::filesystem::path& path);

} // namespace genrescope
