// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#include <unistd.h>

namespace genrescope::test {

/// Root may do everything; while this lives, the process is nobody in particular, whom permissions
/// hold back. Whoever is not root stays who he is.
class NobodyInParticular {
public:
    NobodyInParticular() { m_done = ::geteuid() != 0 || ::seteuid(65534) == 0; }
    ~NobodyInParticular()
    {
        if (::getuid() == 0 && ::seteuid(0) != 0)
            std::abort();
    }
    NobodyInParticular(const NobodyInParticular&) = delete;
    NobodyInParticular& operator=(const NobodyInParticular&) = delete;

    bool done() const { return m_done; }

private:
    bool m_done;
};

} // namespace genrescope::test
