// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <stop_token>
#include <string>

namespace genrescope::cli {

/// The program's exit codes.
enum Exit { Success = 0, Failure = 1, WrongUsage = 2, Interrupted = 130 };

/// What all commands share.
struct Session {
    bool json = false;            ///< one JSON document on standard output, nothing else
    int threads = 0;              ///< 0: all the machine's
    std::stop_token stop;         ///< Ctrl-C was pressed
    std::function<int()> command; ///< what the command line asked for; gives the exit code
};

/// A subcommand with the options that all have; `run` is called once the command line was read.
CLI::App* addCommand(CLI::App& app, Session& session, const std::string& name,
                     const std::string& description, std::function<int()> run);

/// Prints the one JSON document of a command.
void print(const nlohmann::json& document);

/// Says on standard error what went wrong, and in JSON {"error"} where that was asked for; gives
/// the exit code.
int fail(const Session& session, const Error& error);

/// Says on standard error what is wrong with the command line; gives WrongUsage.
int usage(const std::string& sentence);

// One for each subcommand, in a file of its own.
void addCompare(CLI::App& app, Session& session);
void addCrossValidate(CLI::App& app, Session& session);
void addDemo(CLI::App& app, Session& session);
void addDemoCollection(CLI::App& app, Session& session);
void addEdit(CLI::App& app, Session& session);
void addEnsemble(CLI::App& app, Session& session);
void addExport(CLI::App& app, Session& session);
void addExtract(CLI::App& app, Session& session);
void addTrain(CLI::App& app, Session& session);
void addEvaluate(CLI::App& app, Session& session);
void addIdentify(CLI::App& app, Session& session);
void addBench(CLI::App& app, Session& session);
void addCheck(CLI::App& app, Session& session);
void addDownload(CLI::App& app, Session& session);
void addGather(CLI::App& app, Session& session);
void addPlan(CLI::App& app, Session& session);
void addProtocol(CLI::App& app, Session& session);
void addReproduce(CLI::App& app, Session& session);
void addRobustness(CLI::App& app, Session& session);
void addRuns(CLI::App& app, Session& session);
void addSearch(CLI::App& app, Session& session);
void addTag(CLI::App& app, Session& session);
void addWork(CLI::App& app, Session& session);

} // namespace genrescope::cli
