// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/gtzan_facts.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cstddef>
#include <set>

namespace genrescope {

namespace {

constexpr std::string_view kTable =
#include "resources/facts/gtzan.txt"
    ;

constexpr std::size_t kClipsPerGenre = 100;
constexpr std::array<std::string_view, 10> kGenres = {
    "blues", "classical", "country", "disco", "hiphop", "jazz", "metal", "pop", "reggae", "rock"};

using Table = std::array<GtzanFacts, kGenres.size() * kClipsPerGenre>;

/// Cuts the text up to `end` (or all) off `rest`, and `end` with it.
std::string_view takeUntil(char end, std::string_view& rest)
{
    const std::size_t length = std::min(rest.find(end), rest.size());
    const std::string_view taken = rest.substr(0, length);
    rest.remove_prefix(std::min(length + 1, rest.size()));
    return taken;
}

int numberIn(std::string_view text)
{
    int number = 0;
    [[maybe_unused]] const auto read =
        std::from_chars(text.data(), text.data() + text.size(), number);
    assert(read.ptr == text.data() + text.size());
    return number;
}

Table readTable()
{
    Table table;
    std::string_view rest = kTable;
    for (GtzanFacts& facts : table) {
        std::string_view line = takeUntil('\n', rest);
        facts.artist = numberIn(takeUntil(' ', line));
        facts.artistFold = numberIn(takeUntil(' ', line));
        facts.part = static_cast<FaultFilteredPart>(numberIn(takeUntil(' ', line)));
        facts.identicalTo = numberIn(takeUntil(' ', line));
        facts.md5 = line;
    }
    return table;
}

} // namespace

const GtzanFacts* gtzanFacts(std::string_view clipName)
{
    static const Table table = readTable();

    const std::string_view genre = takeUntil('.', clipName);
    const auto found = std::ranges::find(kGenres, genre);
    const bool isNumber = clipName.size() == 5 && std::ranges::all_of(clipName, [](char c) {
                              return c >= '0' && c <= '9';
                          });
    if (found == kGenres.end() || !isNumber)
        return nullptr;
    const auto number = static_cast<std::size_t>(numberIn(clipName));
    if (number >= kClipsPerGenre)
        return nullptr;
    const auto place = static_cast<std::size_t>(found - kGenres.begin());
    return &table[place * kClipsPerGenre + number];
}

bool areGtzans(const std::vector<std::string_view>& clipNames)
{
    std::set<std::string_view> genres;
    std::size_t known = 0;
    for (const std::string_view name : clipNames) {
        if (gtzanFacts(name) == nullptr)
            continue;
        genres.insert(name.substr(0, name.find('.')));
        ++known;
    }
    return genres.size() >= 3 || known == clipNames.size();
}

const std::vector<std::string>& gtzanClipNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const std::string_view genre : kGenres)
            for (std::size_t number = 0; number < kClipsPerGenre; ++number)
                all.push_back(std::string(genre) + (number < 10 ? ".0000" : ".000") +
                              std::to_string(number));
        return all;
    }();
    return names;
}

} // namespace genrescope
