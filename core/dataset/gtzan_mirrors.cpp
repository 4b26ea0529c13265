// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/gtzan_mirrors.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/base/translatable.h"
#include "core/base/user_folders.h"
#include "gtzan_mirrors_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace genrescope {

using nlohmann::json;

namespace {

std::filesystem::path usersFile()
{
    return userDataFolder() / "gtzan-mirrors.json";
}

/// The addresses that the user added.
Result<std::vector<std::string>> usersUrls()
{
    const auto text = readFile(usersFile());
    if (!text && text.error().code == ErrorCode::FileMissing)
        return std::vector<std::string>();
    if (!text)
        return tl::unexpected(text.error());
    const auto damaged = failure(ErrorCode::FileUnreadable, textOf(usersFile()),
                                 QT_TRANSLATE_NOOP("Detail", "it is not a list of mirrors"));
    const auto parsed = parseStrictly(*text);
    if (!parsed || !parsed->is_object() || !parsed->contains("mirrors") ||
        !(*parsed)["mirrors"].is_array())
        return damaged;
    std::vector<std::string> urls;
    for (const json& url : (*parsed)["mirrors"]) {
        if (!url.is_string())
            return damaged;
        urls.push_back(url);
    }
    return urls;
}

} // namespace

const std::vector<GtzanMirror>& gtzanMirrors()
{
    static const std::vector<GtzanMirror> mirrors = [] {
        std::vector<GtzanMirror> read;
        const json known = json::parse(kGtzanMirrorsJson);
        for (const json& mirror : known.at("mirrors"))
            read.push_back(
                {mirror.at("name"), mirror.at("url"), mirror.at("bytes"), mirror.at("alive")});
        return read;
    }();
    return mirrors;
}

Result<std::vector<GtzanMirror>> allGtzanMirrors()
{
    return usersUrls().map([](const std::vector<std::string>& urls) {
        std::vector<GtzanMirror> all;
        for (const std::string& url : urls)
            all.push_back({url, url, 0, true});
        all.insert(all.end(), gtzanMirrors().begin(), gtzanMirrors().end());
        return all;
    });
}

Result<void> addGtzanMirror(const std::string& url)
{
    if (!url.starts_with("https://") && !url.starts_with("http://"))
        return failure(ErrorCode::DownloadRefused, url,
                       QT_TRANSLATE_NOOP("Detail", "its address must begin with https://"));
    auto urls = usersUrls();
    if (!urls)
        return tl::unexpected(urls.error());
    if (std::ranges::find(*urls, url) == urls->end())
        urls->push_back(url);
    return writeFile(usersFile(), textOf(json{{"mirrors", *urls}}, 1) + '\n');
}

} // namespace genrescope
