// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace genrescope {

/// What a partial file is a part of.
struct DownloadOrigin {
    std::string url;
    std::string validator;  ///< strong ETag or Last-Modified of the server; empty: it gave none
    std::int64_t bytes = 0; ///< of the whole; 0: not known

    bool operator==(const DownloadOrigin&) const = default;
};

/// A download that has not ended: `<file>.part`, and `<file>.part.json` beside it, which names its
/// origin. Nothing else ever has these names, so a finished file is told from a begun one by its
/// name alone. While this lives the part is locked against other programs.
class PartialFile {
public:
    /// Opens the part of `finished`, or begins an empty one, with its folder. A part whose origin
    /// can't be read is emptied. Errors: WriteFailed, also where another program has it.
    static Result<PartialFile> open(const std::filesystem::path& finished);

    PartialFile(PartialFile&& other) noexcept;
    PartialFile& operator=(PartialFile&& other) noexcept;
    ~PartialFile();

    std::int64_t size() const { return m_size; }
    const DownloadOrigin& origin() const { return m_origin; }

    /// Notes where the next bytes come from. Error: WriteFailed.
    Result<void> setOrigin(const DownloadOrigin& origin);
    Result<void> empty();                                  ///< Error: WriteFailed.
    Result<void> append(std::span<const std::byte> bytes); ///< Error: WriteFailed.

    /// Gives the file its own name, in place of any other of that name. Error: WriteFailed.
    Result<void> finish();

private:
    PartialFile(std::filesystem::path finished, int descriptor);
    std::filesystem::path part() const;
    std::filesystem::path note() const;

    std::filesystem::path m_finished;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
    DownloadOrigin m_origin;
};

} // namespace genrescope
