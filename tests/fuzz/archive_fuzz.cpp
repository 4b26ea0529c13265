// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/archive.h"
#include "tests/fuzz/scratch.h"

using namespace genrescope;
using fuzz::Scratch;
namespace fs = std::filesystem;

/// Whatever is unpacked lies in the folder it was meant for, and no link is among it; after an
/// error there is no folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Scratch scratch;
    const fs::path& place = scratch.folder();
    const fs::path out = place / "out";
    const fs::path archive = scratch.write("archive", {reinterpret_cast<const char*>(bytes), size});
    ArchiveLimits limits;
    limits.bytes = 1 << 20;
    limits.entries = 100;
    const auto unpacked = unpackArchive(archive, out, {}, limits);
    Scratch::must(unpacked.has_value() == fs::exists(out));
    for (const auto& entry : fs::directory_iterator(place))
        Scratch::must(entry.path() == archive || entry.path() == out);
    if (unpacked)
        for (const auto& entry : fs::recursive_directory_iterator(out))
            Scratch::must(!entry.is_symlink() && (entry.is_directory() || entry.is_regular_file()));
    fs::remove_all(out);
    return 0;
}
