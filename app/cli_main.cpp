// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include <CLI/CLI.hpp>

int main(int argc, char* argv[])
{
    CLI::App app("Genrescope: what am I listening to?");
    app.set_version_flag("--version", std::string(genrescope::programVersion()));
    CLI11_PARSE(app, argc, argv);
    return 0;
}
