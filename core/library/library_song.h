// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/listener.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// How likely a genre is, 0..1.
struct NamedShare {
    std::string genre;
    float share = 0;

    bool operator==(const NamedShare&) const = default;
};

/// A song of the library and what was heard in it.
struct LibrarySong {
    std::filesystem::path file; ///< absolute

    // What says whether the file, or who listens, has changed since.
    std::int64_t sizeBytes = 0;
    std::int64_t changedNs = 0; ///< the file's time of change, since 1970
    std::string model;          ///< the fingerprint of the model that listened

    std::string artist, title, tagGenre; ///< by its tags; may be empty
    std::string format;
    double seconds = 0;
    std::vector<NamedShare> shares; ///< the likeliest first; none where it could not be heard
    Doubt doubt = Doubt::None;
    std::optional<Error> error; ///< why it could not be heard

    bool operator==(const LibrarySong&) const = default;
};

} // namespace genrescope
