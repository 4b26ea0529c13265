// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/state_file.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/model/safetensors.h"

#include <charconv>
#include <map>
#include <string>

namespace genrescope {

namespace {

// Numbers are written so that they read back as they were; an infinite loss, too.
template <typename Number>
std::string textOf(Number value)
{
    char digits[40];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

template <typename Number>
bool readNumber(const std::map<std::string, std::string>& texts, const char* name, Number& value)
{
    const auto found = texts.find(name);
    if (found == texts.end())
        return false;
    const std::string& text = found->second;
    const auto [after, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc() && after == text.data() + text.size();
}

bool takeValues(Safetensors& content, const char* name, std::vector<float>& values)
{
    for (Tensor& tensor : content.tensors)
        if (tensor.name == name) {
            values = std::move(tensor.values);
            return !values.empty();
        }
    return false;
}

} // namespace

Result<void> saveTrainingState(const TrainingState& state, const std::filesystem::path& path)
{
    Safetensors content;
    content.metadata = {
        {"epoch", textOf(state.epoch())},          {"best_epoch", textOf(state.bestEpoch)},
        {"adam_step", textOf(state.adam.step)},    {"rate_factor", textOf(state.rateFactor)},
        {"lowest_loss", textOf(state.lowestLoss)}, {"lowest_epoch", textOf(state.lowestEpoch)}};
    const auto add = [&content](const char* name, const std::vector<float>& values) {
        content.tensors.push_back({name, {values.size()}, values});
    };
    add("parameters", state.parameters);
    add("best_parameters", state.best);
    add("first_moment", state.adam.firstMoment);
    add("second_moment", state.adam.secondMoment);
    return writeFile(path, bytesOf(content));
}

Result<TrainingState> loadTrainingState(const std::filesystem::path& path,
                                        const std::vector<EpochReport>& history)
{
    const auto refused = [&path](const char* why) {
        return failure(ErrorCode::NotARun, genrescope::textOf(path), why);
    };
    const auto bytes = readFile(path);
    if (!bytes)
        return refused(QT_TRANSLATE_NOOP("Detail", "its state can't be read"));
    auto content = parseSafetensors(*bytes);
    if (!content)
        return refused(QT_TRANSLATE_NOOP("Detail", "its state is damaged"));
    TrainingState state;
    int epoch = 0;
    const auto& texts = content->metadata;
    const bool whole = readNumber(texts, "epoch", epoch) &&
                       readNumber(texts, "best_epoch", state.bestEpoch) &&
                       readNumber(texts, "adam_step", state.adam.step) &&
                       readNumber(texts, "rate_factor", state.rateFactor) &&
                       readNumber(texts, "lowest_loss", state.lowestLoss) &&
                       readNumber(texts, "lowest_epoch", state.lowestEpoch) &&
                       takeValues(*content, "parameters", state.parameters) &&
                       takeValues(*content, "best_parameters", state.best) &&
                       takeValues(*content, "first_moment", state.adam.firstMoment) &&
                       takeValues(*content, "second_moment", state.adam.secondMoment);
    const std::size_t size = state.parameters.size();
    if (!whole || epoch < 1 || state.bestEpoch < 1 || state.bestEpoch > epoch ||
        state.best.size() != size || state.adam.firstMoment.size() != size ||
        state.adam.secondMoment.size() != size)
        return refused(QT_TRANSLATE_NOOP("Detail", "its state is damaged"));
    if (static_cast<std::size_t>(epoch) > history.size())
        return refused(QT_TRANSLATE_NOOP("Detail", "its history is cut short"));
    state.history.assign(history.begin(), history.begin() + epoch);
    return state;
}

} // namespace genrescope
