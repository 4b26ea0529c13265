// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tags/tag_format.h"

#include <filesystem>
#include <functional>

namespace genrescope {

/// Puts an edited copy in the place of a file: whoever looks sees the old content or the new, never
/// a part; after any error the file is as it was.
///
/// The copy lies beside the file until `accept` has looked at it. It takes over owner, permissions
/// and extended attributes; if it can't, that is an error. Its time of modification is that of the
/// change, so that backups and players notice. Of a symbolic link, the file that it leads to is
/// replaced; other hard links to it keep the old content. A file whose own permissions forbid
/// writing is left alone, even where its folder would allow it.
///
/// Errors: FileMissing, FileUnreadable, WriteFailed, DiskFull, TagsRefused (it was changed
/// meanwhile), and those of `edit` and `accept`.
Result<void> replaceFile(const std::filesystem::path& file, const FileEdit& edit,
                         const std::function<Result<void>(const std::filesystem::path&)>& accept);

} // namespace genrescope
