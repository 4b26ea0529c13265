// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_memory.h"

#include <cstdlib> // defines __GLIBC__ where it is
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/resource.h>

namespace genrescope {

void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20); // the most that it takes
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

double peakMemoryMb()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024; // KiB on Linux
}

} // namespace genrescope
