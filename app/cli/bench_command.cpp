// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_cases.h"
#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "core/base/instruction_set.h"
#include "core/base/parallel.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <thread>

namespace genrescope::cli {

namespace {

struct BenchOptions {
    std::vector<std::string> only;
    int runs = 5;
};

Result<BenchRow> measured(const BenchCase& work, int threads, int runs)
{
    const ThreadLimit limit(threads);
    const Workplace place;
    forgetPeakMemory();
    auto row = work.measure(place.folder(), threads, runs);
    if (row) {
        row->name = work.name;
        row->threads = threads;
        if (!row->peakMb)
            row->peakMb = peakMemoryMb();
    }
    return row;
}

nlohmann::json rowJson(const BenchRow& row)
{
    nlohmann::json object = {{"name", row.name},
                             {"threads", row.threads},
                             {"seconds", row.seconds},
                             {"gflops", nullptr},
                             {"realtime", nullptr},
                             {"peak_mb", nullptr},
                             {"isa", nameOf(instructionSet())}};
    if (row.flop > 0)
        object["gflops"] = row.gflops();
    if (row.soundSeconds > 0)
        object["realtime"] = row.realTimeFactor();
    if (row.peakMb)
        object["peak_mb"] = *row.peakMb;
    return object;
}

void printRow(const BenchRow& row)
{
    char rate[40] = "";
    if (row.flop > 0)
        std::snprintf(rate, sizeof rate, "%.1f GFLOP/s", row.gflops());
    else if (row.soundSeconds > 0)
        std::snprintf(rate, sizeof rate, "%.0f x real time", row.realTimeFactor());
    char line[200];
    std::snprintf(line, sizeof line, "%-14s %7d %12.5f s %20s %10.0f MB  %s", row.name.c_str(),
                  row.threads, row.seconds, rate, row.peakMb.value_or(0),
                  std::string(nameOf(instructionSet())).c_str());
    std::cout << line << std::endl;
}

int bench(const Session& session, const BenchOptions& options)
{
    std::vector<int> threadCounts = {1, 2};
    if (session.threads > 0)
        threadCounts = {session.threads};
    else if (std::thread::hardware_concurrency() < 2)
        threadCounts = {1};
    if (!session.json)
        std::cout << machineDescription() << "\nwork           threads         time"
                  << "                   rate      memory  instructions" << std::endl;
    nlohmann::json rows = nlohmann::json::array();
    for (const BenchCase& work : benchCases()) {
        if (!options.only.empty() &&
            std::ranges::find(options.only, work.name) == options.only.end())
            continue;
        for (const int threads : threadCounts) {
            if (!work.parallel && threads != threadCounts.front())
                continue;
            if (session.stop.stop_requested())
                return fail(session, {ErrorCode::Cancelled, "", ""});
            std::cerr << "Measuring " << work.name << " on " << threads << " threads\n";
            const auto row = measured(work, threads, options.runs);
            if (!row)
                return fail(session, row.error());
            rows.push_back(rowJson(*row));
            if (!session.json)
                printRow(*row);
        }
    }
    if (session.json)
        print({{"machine", machineDescription()}, {"rows", std::move(rows)}});
    return Success;
}

} // namespace

void addBench(CLI::App& app, Session& session)
{
    std::vector<std::string> names;
    for (const BenchCase& work : benchCases())
        names.emplace_back(work.name);
    const auto options = std::make_shared<BenchOptions>();
    CLI::App* command =
        addCommand(app, session, "bench", "Measure how fast this machine does the heavy work",
                   [&session, options] { return bench(session, *options); });
    command->add_option("--only", options->only, "These alone, e.g. epoch-report,features-30s")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(names));
    command->add_option("--runs", options->runs, "Runs whose median counts")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    command->footer(
        "Sounds are made on the fly in a temporary folder; extract-1000 needs 1.6 GB there for "
        "1000 "
        "WAV files and the cache that their features go to. identify-4min starts this program anew "
        "for each run. GFLOP/s count the products of the LSTM layers, the backward pass as two "
        "forward ones.");
}

} // namespace genrescope::cli
