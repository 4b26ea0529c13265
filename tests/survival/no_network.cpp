// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), it ends it with 97 as soon as it opens a socket that could
// leave this computer.

#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

extern "C" int socket(int domain, int type, int protocol)
{
    if (domain == AF_INET || domain == AF_INET6) {
        const char* said = "A socket for the network was opened.\n";
        (void)!::write(STDERR_FILENO, said, std::strlen(said));
        ::_exit(97);
    }
    using Socket = int (*)(int, int, int);
    static const auto theirs = reinterpret_cast<Socket>(::dlsym(RTLD_NEXT, "socket"));
    return theirs(domain, type, protocol);
}
