// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace genrescope::cli {

/// A folder to work in: one that was named and stays, or a temporary one that goes with everything
/// in it.
class Workplace {
public:
    explicit Workplace(const std::filesystem::path& named = {}); ///< empty: temporary
    ~Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    bool m_temporary;
};

} // namespace genrescope::cli
