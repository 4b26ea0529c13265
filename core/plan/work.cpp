// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/work.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/plan/plan_json.h"
#include "core/plan/task_kind.h"

#include <charconv>
#include <cstdlib>
#include <set>
#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr const char* workingName = "working";

fs::path failureFile(const Plan& plan, std::size_t task)
{
    return plan.folder / "failed" / (std::to_string(task) + ".json");
}

/// A folder of a worker's own, gone with it unless it is killed.
class Workshop {
public:
    static Result<Workshop> made(const Plan& plan, std::size_t task)
    {
        const fs::path parent = plan.folder / workingName;
        std::error_code ignored; // shows when the next is made
        fs::create_directories(parent, ignored);
        std::string name = (parent / (std::to_string(task) + "-XXXXXX")).native();
        if (::mkdtemp(name.data()) == nullptr)
            return failure(ErrorCode::WriteFailed, textOf(parent),
                           std::generic_category().message(errno));
        return Workshop(name);
    }
    explicit Workshop(fs::path folder)
        : m_folder(std::move(folder))
    {
    }
    Workshop(Workshop&& other) noexcept { std::swap(m_folder, other.m_folder); }
    Workshop& operator=(Workshop&&) = delete;
    ~Workshop()
    {
        std::error_code ignored;
        if (!m_folder.empty())
            fs::remove_all(m_folder, ignored);
    }

    const fs::path& folder() const { return m_folder; }

private:
    fs::path m_folder;
};

/// Puts the result to its place. That another worker was first is as good.
Result<void> deliver(const Plan& plan, const PlanTask& task, const fs::path& made)
{
    const fs::path place = plan.folder / task.result;
    std::error_code error;
    fs::create_directories(place.parent_path(), error);
    fs::rename(made, place, error);
    if (error && !isDone(plan, task))
        return failure(ErrorCode::WriteFailed, textOf(place), error.message());
    return {};
}

/// The task's number before the first '-'; nothing for what is no workshop.
std::optional<std::size_t> taskOfWorkshop(const fs::path& folder)
{
    const std::string name = folder.filename();
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || *end != '-')
        return std::nullopt;
    return number;
}

std::vector<fs::path> workshops(const Plan& plan)
{
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(plan.folder / workingName, ignored))
        found.push_back(entry.path());
    return found;
}

} // namespace

Result<bool> work(const Plan& plan, const PlanTask& task, const Hooks& hooks,
                  const FeatureCache* cache)
{
    if (isDone(plan, task))
        return false;
    const TaskKind* kind = taskKind(plan.kind);
    if (kind == nullptr)
        return failure(ErrorCode::FileUnreadable, textOf(plan.folder / planFileName),
                       "its kind '" + plan.kind + "' is not known");
    const auto workshop = Workshop::made(plan, task.number);
    if (!workshop)
        return tl::unexpected(workshop.error());
    const fs::path made = workshop->folder() / "result";
    const auto perform = [&]() -> Result<void> {
        try {
            return kind->perform(plan, task, {made, hooks, cache});
        } catch (const nlohmann::json::exception& wrong) {
            return failure(ErrorCode::FileUnreadable, textOf(plan.folder / planFileName),
                           wrong.what());
        }
    };
    const auto done = perform().and_then([&] { return deliver(plan, task, made); });
    std::error_code ignored;
    if (done || isDone(plan, task)) { // another worker's, who swept our workshop away
        fs::remove(failureFile(plan, task.number), ignored);
        return done.has_value();
    }
    if (done.error().code != ErrorCode::Cancelled)
        std::ignore =
            writeFile(failureFile(plan, task.number), textOf(toJson(done.error())) + "\n");
    return tl::unexpected(done.error());
}

std::optional<Error> lastFailure(const Plan& plan, std::size_t task)
{
    const auto text = readFile(failureFile(plan, task));
    if (!text)
        return std::nullopt;
    const auto object = parseStrictly(*text);
    return errorIn(object ? *object : nlohmann::json());
}

void sweep(const Plan& plan, const std::vector<bool>& done)
{
    for (const fs::path& folder : workshops(plan)) {
        const auto task = taskOfWorkshop(folder);
        std::error_code ignored;
        if (task && *task < done.size() && done[*task])
            fs::remove_all(folder, ignored);
    }
    std::error_code ignored;
    fs::remove(plan.folder / workingName, ignored); // where it is empty
    fs::remove(plan.folder / "failed", ignored);
}

std::size_t begunTasks(const Plan& plan, const std::vector<bool>& done)
{
    std::set<std::size_t> begun;
    for (const fs::path& folder : workshops(plan))
        if (const auto task = taskOfWorkshop(folder); task && *task < done.size() && !done[*task])
            begun.insert(*task);
    return begun.size();
}

} // namespace genrescope
