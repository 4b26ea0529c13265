// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/stop_signal.h"
#include "core/base/parallel.h"
#include "core/base/process_memory.h"
#include "core/base/version.h"

#include <exception>
#include <iostream>
#include <optional>

namespace {

using namespace genrescope;

int run(int argc, char* argv[])
{
    const cli::StopSignal stopSignal;
    cli::Session session;
    session.stop = stopSignal.token();

    CLI::App app("Genrescope: what am I listening to? Trains LSTM networks to tell genres apart, "
                 "and names the genre of songs.");
    app.set_version_flag("--version", std::string(programVersion()));
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 1 failed, 2 wrong usage, 130 stopped by Ctrl-C.\n"
               "Results go to standard output, progress and messages to standard error.");
    cli::addDemo(app, session);
    cli::addDemoCollection(app, session);
    cli::addExtract(app, session);
    cli::addTrain(app, session);
    cli::addEvaluate(app, session);
    cli::addRuns(app, session);
    cli::addCompare(app, session);
    cli::addEnsemble(app, session);
    cli::addCrossValidate(app, session);
    cli::addIdentify(app, session);
    cli::addBench(app, session);
    cli::addCheck(app, session);
    cli::addEdit(app, session);
    cli::addDownload(app, session);
    cli::addProtocol(app, session);
    cli::addRobustness(app, session);
    cli::addReproduce(app, session);
    cli::addSearch(app, session);
    cli::addTag(app, session);
    cli::addExport(app, session);
    cli::addPlan(app, session);
    cli::addWork(app, session);
    cli::addGather(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? cli::Success : cli::WrongUsage;
    }

    std::optional<ThreadLimit> limit;
    if (session.threads > 0)
        limit.emplace(session.threads);
    const int code = session.command();
    if (!std::cout.flush()) {
        std::cerr << "genrescope-cli: The result could not be written to standard output. "
                     "Check the free space where it goes.\n";
        return cli::Failure;
    }
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    genrescope::keepFreedMemory();
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) {
        std::cerr << "genrescope-cli: There is not enough memory for this. Close other programs, "
                     "or choose smaller settings.\n";
    } catch (const std::exception& error) {
        std::cerr << "genrescope-cli: Something went wrong (" << error.what()
                  << "). Please report this, with what you did before.\n";
    }
    return cli::Failure;
}
