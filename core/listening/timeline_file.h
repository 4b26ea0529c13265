// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// How a song's timeline is written for other programs.
enum class TimelineForm {
    Audacity, ///< a label track: start, end and text of each stretch of one genre, between tabs;
              ///< Sonic Visualiser and mir_eval read it too
    Jams,     ///< JAMS 0.3.4 (Humphrey et al. 2014): "tag_open" of each stretch with its mean
              ///< probability, and the probabilities of each window in the sandbox
    Csv       ///< a line a window: start, end, genre, probability, and that of each genre
};
inline constexpr TimelineForm allTimelineForms[] = {TimelineForm::Audacity, TimelineForm::Jams,
                                                    TimelineForm::Csv};
std::string_view nameOf(TimelineForm form);   ///< "audacity", "jams", "csv"
std::string_view suffixOf(TimelineForm form); ///< ".labels.txt", ".jams", ".timeline.csv"

/// Windows one after the other whose likeliest genre is the same.
struct GenreStretch {
    double startSeconds = 0;
    double endSeconds = 0;
    int genre = 0;
    float share = 0; ///< mean probability of that genre

    bool operator==(const GenreStretch&) const = default;
};
std::vector<GenreStretch> stretchesOf(const Verdict& verdict);

/// The text of such a file. `song`: for JAMS, which names what it is about.
std::string timelineText(TimelineForm form, const Verdict& verdict,
                         const std::vector<std::string>& genres, const std::filesystem::path& song);

} // namespace genrescope
