// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_cache.h"
#include "core/features/feature_extractor.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// What extraction made of one sound file.
struct CachedFeatures {
    std::uint64_t sound = 0; ///< LabelledClip::sound
    std::string artist = {}; ///< as the file's tags name it
    FeatureMatrix features;
    std::vector<FeatureMatrix> variants; ///< none, or all of LabelledClip::variants

    bool operator==(const CachedFeatures&) const = default;
};

/// What was learned of sound files, kept on disk between runs and shared by all programs: known by
/// the files' content, wherever they lie and whatever they are called. What is damaged or missing
/// is simply made again (FileCache). May be used from any number of threads.
class FeatureCache {
public:
    static constexpr std::int64_t kMaxBytes = std::int64_t{4} << 30;

    explicit FeatureCache(std::filesystem::path folder, std::int64_t maxBytes = kMaxBytes);

    /// The one in userCacheFolder(), which the window and the terminal program share.
    static FeatureCache ofUser();

    /// Tells a file's content from all others. A file that did not change since it was last read
    /// (place on the disk, size, times) is not read again. Nothing where it can't be read.
    std::optional<std::string> contentKey(const std::filesystem::path& file) const;

    /// Tells one way of extracting from all others: by the settings, and by what it makes of a
    /// sample sound, so that features of another version of this program, of its libraries or of
    /// the processor's code path are never taken for its own. Costs one extraction.
    static std::string extractorKey(const FeatureExtractor& extractor);

    /// `content`: of the file; for a part of it, contentKey() and whatever tells the part.
    /// `variants`: only with them.
    std::optional<CachedFeatures> features(const std::string& content, const std::string& extractor,
                                           bool variants) const;
    void keepFeatures(const std::string& content, const std::string& extractor,
                      const CachedFeatures& features) const;

    const FileCache& files() const { return m_files; }

private:
    FileCache m_files;
};

} // namespace genrescope
