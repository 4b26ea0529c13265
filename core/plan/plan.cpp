// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/base/version.h"

#include <cstdio>
#include <fstream>
#include <map>
#include <set>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int kFormatVersion = 1;

std::string lineOf(const PlanTask& task)
{
    json line = task.what;
    line["task"] = task.number;
    line["result"] = task.result;
    return textOf(line) + "\n";
}

tl::unexpected<Error> notAPlan(const fs::path& file, const std::string& why)
{
    return failure(ErrorCode::FileUnreadable, textOf(file), why);
}

Result<PlanTask> taskIn(const std::string& line, const fs::path& file)
{
    json object = json::parse(line, nullptr, /*allow_exceptions*/ false);
    if (!object.is_object() || !object.value("task", json()).is_number_unsigned() ||
        !object.value("result", json()).is_string())
        return notAPlan(file, "a line of it is no task");
    PlanTask task{object["task"], object["result"], {}};
    // A plan that someone else made must not make us write elsewhere.
    const fs::path place = fs::path(task.result).lexically_normal();
    if (place.is_absolute() || place.empty() || *place.begin() == "..")
        return notAPlan(file, "a task's result lies elsewhere");
    object.erase("task");
    object.erase("result");
    task.what = std::move(object);
    return task;
}

json planJson(const Plan& plan)
{
    const TaskRequest request = requestFor(plan.cost);
    return {{"formatVersion", kFormatVersion},
            {"programVersion", programVersion()},
            {"kind", plan.kind},
            {"settings", plan.settings},
            {"tasks", plan.tasks},
            {"seconds", plan.cost.seconds},
            {"memoryMb", plan.cost.memoryMb},
            {"requests", {{"minutes", request.minutes}, {"memoryMb", request.memoryMb}}}};
}

Result<void> writeAll(const Plan& plan, const std::string& lines)
{
    return writeFile(plan.folder / planTasksName, lines).and_then([&] {
        return writeFile(plan.folder / planFileName, textOf(planJson(plan), 1) + "\n");
    });
}

} // namespace

std::string nameOfFolder(const fs::path& folder)
{
    const fs::path plain = folder.lexically_normal();
    return textOf(plain.has_filename() ? plain.filename() : plain.parent_path().filename());
}

std::string resultFile(std::size_t number, const std::string& suffix)
{
    char name[64];
    std::snprintf(name, sizeof name, "results/%03zu/%06zu", number / 1000, number);
    return name + suffix;
}

Result<void> writePlan(const Plan& plan, const std::vector<PlanTask>& tasks)
{
    std::error_code ignored;
    if (fs::exists(plan.folder / planFileName, ignored)) {
        const auto there = openPlan(plan.folder);
        if (!there || there->kind != plan.kind || there->settings != plan.settings)
            return failure(ErrorCode::SettingsInvalid, "out",
                           "names the folder of another plan; choose an empty one");
        return {};
    }
    std::string lines;
    for (const PlanTask& task : tasks)
        lines += lineOf(task);
    return writeAll(plan, lines);
}

Result<Plan> extendPlan(const Plan& plan, const std::vector<PlanTask>& tasks)
{
    auto lines = readFile(plan.folder / planTasksName);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const PlanTask& task : tasks)
        *lines += lineOf(task);
    Plan longer = plan;
    longer.tasks += tasks.size();
    return writeAll(longer, *lines).map([&] { return longer; });
}

Result<Plan> openPlan(const fs::path& folder)
{
    const fs::path file = folder / planFileName;
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto object = parseStrictly(*text);
    if (!object || !object->is_object())
        return notAPlan(file, "it is no JSON object");
    const std::string version = object->value("programVersion", json("")).dump();
    if (object->value("formatVersion", json()) != kFormatVersion ||
        version != json(programVersion()).dump())
        return notAPlan(file, "it is of another version of Genrescope: " + version);
    for (const char* number : {"tasks", "seconds", "memoryMb"})
        if (!object->value(number, json()).is_number())
            return notAPlan(file, std::string("it lacks '") + number + "'");
    if (!object->value("kind", json()).is_string() ||
        !object->value("settings", json()).is_object())
        return notAPlan(file, "it lacks 'kind' or 'settings'");
    std::error_code unknown;
    Plan plan;
    plan.folder = fs::absolute(folder, unknown).lexically_normal();
    plan.kind = (*object)["kind"];
    plan.settings = (*object)["settings"];
    plan.tasks = (*object)["tasks"];
    plan.cost = {(*object)["seconds"], (*object)["memoryMb"]};
    return plan;
}

Result<PlanTask> taskOf(const Plan& plan, std::size_t number)
{
    if (number >= plan.tasks)
        return failure(ErrorCode::SettingsInvalid, "task",
                       "must be below " + std::to_string(plan.tasks) + ", the number of tasks");
    const fs::path file = plan.folder / planTasksName;
    std::ifstream lines(file, std::ios::binary);
    if (!lines)
        return failure(ErrorCode::FileMissing, textOf(file));
    // Lines are sorted by number: halves the bytes between which the line must begin.
    lines.seekg(0, std::ios::end);
    std::streamoff low = 0, high = lines.tellg();
    std::string line;
    while (low < high) {
        const std::streamoff middle = low + (high - low) / 2;
        lines.clear();
        lines.seekg(middle > low ? middle - 1 : middle);
        if (middle > low)
            std::getline(lines, line); // up to where a line begins, perhaps this very byte
        const std::streamoff begin = middle > low ? std::streamoff(lines.tellg()) : middle;
        if (!lines || begin >= high || !std::getline(lines, line)) {
            high = middle;
            continue;
        }
        auto task = taskIn(line, file);
        if (!task || task->number == number)
            return task;
        if (task->number > number)
            high = middle;
        else
            low = lines.eof() ? high : std::streamoff(lines.tellg());
    }
    return notAPlan(file, "it lacks task " + std::to_string(number));
}

Result<std::vector<PlanTask>> tasksOf(const Plan& plan)
{
    const fs::path file = plan.folder / planTasksName;
    std::ifstream lines(file, std::ios::binary);
    if (!lines)
        return failure(ErrorCode::FileMissing, textOf(file));
    std::vector<PlanTask> tasks;
    for (std::string line; std::getline(lines, line);) {
        auto task = taskIn(line, file);
        if (!task)
            return tl::unexpected(task.error());
        if (task->number != tasks.size())
            return notAPlan(file, "its tasks are not in order");
        tasks.push_back(std::move(*task));
    }
    if (tasks.size() < plan.tasks)
        return notAPlan(file, "it has " + std::to_string(tasks.size()) + " tasks, not " +
                                  std::to_string(plan.tasks));
    tasks.resize(plan.tasks); // more are being added at this moment
    return tasks;
}

bool isDone(const Plan& plan, const PlanTask& task)
{
    std::error_code ignored;
    return fs::exists(plan.folder / task.result, ignored);
}

std::vector<bool> areDone(const Plan& plan, const std::vector<PlanTask>& tasks)
{
    std::map<fs::path, std::set<std::string>> listed;
    std::vector<bool> done;
    for (const PlanTask& task : tasks) {
        const fs::path place = task.result;
        const auto [names, isNew] = listed.try_emplace(place.parent_path());
        if (isNew) {
            std::error_code ignored;
            for (const auto& entry :
                 fs::directory_iterator(plan.folder / place.parent_path(), ignored))
                names->second.insert(entry.path().filename());
        }
        done.push_back(names->second.contains(place.filename()));
    }
    return done;
}

} // namespace genrescope
