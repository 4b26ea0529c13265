// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo_collection.h"

#include "core/audio/flac_file.h"
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/dataset/demo/styles.h"

#include <cassert>
#include <cstdio>
#include <mutex>
#include <optional>

namespace genrescope {

namespace {

struct Style {
    std::string name;
    void (*compose)(demo::Piece&);
};

const std::vector<Style>& styles()
{
    static const std::vector<Style> all = {
        {"ambient", demo::composeAmbient}, {"blues", demo::composeBlues},
        {"bossa", demo::composeBossa},     {"metal", demo::composeMetal},
        {"techno", demo::composeTechno},   {"waltz", demo::composeWaltz}};
    return all;
}

constexpr const char* kReadMe =
    "The demo collection of Genrescope\n"
    "=================================\n"
    "\n"
    "Sketches of six styles, for trying the program without a download. They are not recordings:\n"
    "Genrescope composed and synthesised every clip here, from the seed that stands below. What a\n"
    "network learns from them says nothing about real music.\n"
    "\n"
    "No rights are reserved (CC0 1.0).\n"
    "\n";

std::string clipName(const std::string& style, int number)
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "%05d", number);
    return style + "." + digits;
}

} // namespace

const std::vector<std::string>& demoStyles()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const Style& style : styles())
            list.push_back(style.name);
        return list;
    }();
    return names;
}

std::vector<float> composeDemoClip(int style, double seconds, std::uint64_t seed)
{
    assert(style >= 0 && style < std::ssize(styles()));
    assert(seconds >= 0);
    demo::Piece piece(seconds, Random(seed).fork(static_cast<std::uint64_t>(style)));
    styles()[static_cast<std::size_t>(style)].compose(piece);
    return piece.record();
}

Result<void> writeDemoCollection(const std::filesystem::path& folder, const DemoSettings& settings,
                                 const Hooks& hooks)
{
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const std::string readMe =
        kReadMe + std::string("Seed: ") + std::to_string(settings.seed) + "\n";
    if (auto written = writeFile(folder / "README.txt", readMe); !written)
        return written;

    const auto perStyle = static_cast<std::size_t>(settings.clipsPerStyle);
    const std::size_t count = styles().size() * perStyle;
    std::mutex mutex; // over what follows
    std::size_t done = 0;
    std::optional<Error> fault;
    parallelFor(count, [&](std::size_t i) {
        {
            const std::scoped_lock lock(mutex);
            if (fault || hooks.stop.stop_requested())
                return;
        }
        const auto style = static_cast<int>(i / perStyle);
        const auto number = static_cast<int>(i % perStyle);
        const std::string& name = demoStyles()[static_cast<std::size_t>(style)];
        const auto clip =
            composeDemoClip(style, settings.seconds,
                            settings.seed * 1'000'003 + static_cast<std::uint64_t>(number));
        const auto written = writeFlac(folder / name / (clipName(name, number) + ".flac"), clip,
                                       demo::kSampleRateHz);
        const std::scoped_lock lock(mutex);
        if (!written)
            fault = written.error();
        else
            hooks.progressed(++done, count);
    });
    if (fault)
        return tl::unexpected(*fault);
    if (done < count)
        return failure(ErrorCode::Cancelled, textOf(folder));
    return {};
}

std::vector<Problem> problems(const DemoSettings& settings)
{
    std::vector<Problem> found;
    require(found, settings.clipsPerStyle >= 1 && settings.clipsPerStyle <= 10000, "clipsPerStyle",
            "must be between 1 and 10000");
    require(found, settings.seconds >= 5 && settings.seconds <= 600, "seconds",
            "must be between 5 and 600");
    return found;
}

} // namespace genrescope
