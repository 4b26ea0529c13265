// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workplace.h"

#include <cstdlib>
#include <stdexcept>

namespace genrescope::cli {

namespace fs = std::filesystem;

Workplace::Workplace(const fs::path& named)
    : m_folder(named)
    , m_temporary(named.empty())
{
    if (!m_temporary)
        return;
    std::string form = (fs::temp_directory_path() / "genrescope-XXXXXX").string();
    if (::mkdtemp(form.data()) == nullptr)
        throw std::runtime_error("no temporary folder can be made at " + form);
    m_folder = form;
}

Workplace::~Workplace()
{
    std::error_code ignored;
    if (m_temporary)
        fs::remove_all(m_folder, ignored);
}

} // namespace genrescope::cli
