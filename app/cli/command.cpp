// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace genrescope::cli {

CLI::App* addCommand(CLI::App& app, Session& session, const std::string& name,
                     const std::string& description, std::function<int()> run)
{
    CLI::App* command = app.add_subcommand(name, description);
    command->add_flag("--json", session.json, "Print one JSON document on standard output");
    command->add_option("--threads", session.threads, "Threads to work on (default: all)")
        ->check(CLI::Range(1, 256));
    command->callback([&session, run = std::move(run)] { session.command = run; });
    return command;
}

void print(const nlohmann::json& document)
{
    std::cout << textOf(document, 2) << '\n';
}

int fail(const Session& session, const Error& error)
{
    if (session.json)
        print({{"error", sentence(error)}});
    std::cerr << "genrescope-cli: " << sentence(error) << '\n';
    if (error.code == ErrorCode::Cancelled)
        return Interrupted;
    return error.code == ErrorCode::SettingsInvalid ? WrongUsage : Failure;
}

int usage(const std::string& sentence)
{
    std::cerr << "genrescope-cli: " << sentence << '\n';
    return WrongUsage;
}

} // namespace genrescope::cli
