// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/download/archive.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <unistd.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

/// A folder of this process, in memory where there is such a place.
fs::path workFolder()
{
    const fs::path base = fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path();
    return base / ("genrescope-fuzz-" + std::to_string(::getpid()));
}

} // namespace

/// Whatever is unpacked lies in the folder it was meant for, and no link is among it; after an
/// error there is no folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const fs::path place = workFolder();
    fs::remove_all(place);
    fs::create_directories(place);
    const fs::path archive = place / "archive", out = place / "out";
    if (!writeFile(archive, {reinterpret_cast<const char*>(bytes), size}))
        return 0;
    ArchiveLimits limits;
    limits.bytes = 1 << 20;
    limits.entries = 100;
    const auto unpacked = unpackArchive(archive, out, {}, limits);
    if (unpacked.has_value() != fs::exists(out))
        std::abort();
    for (const auto& entry : fs::directory_iterator(place))
        if (entry.path() != archive && entry.path() != out)
            std::abort();
    if (unpacked)
        for (const auto& entry : fs::recursive_directory_iterator(out))
            if (entry.is_symlink() || (!entry.is_directory() && !entry.is_regular_file()))
                std::abort();
    fs::remove_all(place);
    return 0;
}
