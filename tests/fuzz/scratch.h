// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <unistd.h>

namespace genrescope::fuzz {

/// A folder of this process, in memory where there is such a place; removed when it ends well.
class Scratch {
public:
    Scratch()
    {
        namespace fs = std::filesystem;
        const fs::path base = fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path();
        m_folder = base / ("genrescope-fuzz-" + std::to_string(::getpid()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    const std::filesystem::path& folder() const { return m_folder; }

    std::filesystem::path write(const std::filesystem::path& name, std::string_view content) const
    {
        const std::filesystem::path file = m_folder / name;
        must(writeFile(file, content).has_value());
        return file;
    }

    /// What has to hold whatever the bytes are.
    static void must(bool holds)
    {
        if (!holds)
            std::abort();
    }

private:
    std::filesystem::path m_folder;
};

/// The first byte tells what the rest is meant for, of so many things.
struct Aimed {
    std::size_t aim = 0;
    std::string_view content;

    Aimed(const std::uint8_t* bytes, std::size_t size, std::size_t aims)
        : content(reinterpret_cast<const char*>(bytes), size)
    {
        if (content.empty())
            return;
        aim = static_cast<unsigned char>(content.front()) % aims;
        content.remove_prefix(1);
    }
};

} // namespace genrescope::fuzz
