// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/feature_cache.h"

#include "core/base/content_hash.h"
#include "core/base/random.h"
#include "core/base/user_folders.h"
#include "core/base/version.h"
#include "core/dataset/byte_record.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <ctime>
#include <span>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t kMostVariants = 100;
constexpr std::size_t kReadBytes = 1 << 18;
/// A file changed twice within the clock's grain looks unchanged, so young files are not trusted.
constexpr std::time_t kYoungSeconds = 2;

std::string identityOf(const struct stat& facts)
{
    ContentHash hash;
    for (const auto number : {facts.st_dev, facts.st_ino, static_cast<ino_t>(facts.st_size)})
        hash.add(static_cast<std::uint64_t>(number));
    for (const timespec& time : {facts.st_mtim, facts.st_ctim}) {
        hash.add(static_cast<std::uint64_t>(time.tv_sec));
        hash.add(static_cast<std::uint64_t>(time.tv_nsec));
    }
    return "file " + hexOf(hash.value()) + " " + std::to_string(facts.st_ino) + " " +
           std::to_string(facts.st_size);
}

std::optional<std::string> hashOfFile(int file)
{
    ContentHash hash;
    std::uint64_t bytes = 0;
    std::vector<std::byte> piece(kReadBytes);
    for (;;) {
        std::size_t filled = 0; // whole pieces, since the hash depends on where they end
        while (filled < piece.size()) {
            const ssize_t count = ::read(file, piece.data() + filled, piece.size() - filled);
            if (count < 0)
                return std::nullopt;
            if (count == 0)
                break;
            filled += static_cast<std::size_t>(count);
        }
        if (filled == 0)
            break;
        hash.add(std::span<const std::byte>(piece).first(filled));
        bytes += filled;
    }
    return hexOf(hash.value()) + "-" + std::to_string(bytes);
}

void put(ByteWriter& writer, const FeatureMatrix& matrix)
{
    writer.put(matrix.steps);
    writer.put(matrix.columns);
    writer.put(matrix.values);
}

FeatureMatrix takeMatrix(ByteReader& reader)
{
    FeatureMatrix matrix;
    reader.take(matrix.steps);
    reader.take(matrix.columns);
    reader.take(matrix.values);
    return matrix;
}

bool isWhole(const FeatureMatrix& matrix)
{
    return matrix.steps >= 0 && matrix.columns >= 0 &&
           matrix.values.size() ==
               static_cast<std::size_t>(matrix.steps) * static_cast<std::size_t>(matrix.columns);
}

std::string keyOf(const std::string& content, const std::string& extractor, bool variants)
{
    return "features " + content + " " + extractor + (variants ? " variants" : "");
}

/// Something of everything: tones that come and go, hiss, and beats.
std::vector<float> sampleSound(int sampleRateHz)
{
    Random random(1);
    std::vector<float> samples(static_cast<std::size_t>(2 * sampleRateHz));
    float slow = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto noise = static_cast<float>(random.uniform() - 0.5);
        slow += (noise - slow) / 16;
        const bool beat = i % (static_cast<std::size_t>(sampleRateHz) / 3) < 2000;
        samples[i] = slow + (beat ? noise / 2 : 0) + ((i >> 6) % 3 == 0 ? 0.1f : -0.05f);
    }
    return samples;
}

} // namespace

FeatureCache::FeatureCache(fs::path folder, std::int64_t maxBytes)
    : m_files(std::move(folder), maxBytes)
{
}

FeatureCache FeatureCache::ofUser()
{
    const fs::path folder = userCacheFolder();
    return FeatureCache(folder.empty() ? folder : folder / "features");
}

std::optional<std::string> FeatureCache::contentKey(const fs::path& path) const
{
    struct stat facts = {};
    if (::stat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return std::nullopt;
    const std::string identity = identityOf(facts);
    if (auto known = m_files.find(identity))
        return known;

    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return std::nullopt;
    auto content = hashOfFile(file);
    struct stat after = {};
    const bool calm = ::fstat(file, &after) == 0 && identityOf(after) == identity;
    ::close(file);
    const std::time_t settled = std::time(nullptr) - kYoungSeconds;
    if (content && calm && facts.st_mtim.tv_sec < settled && facts.st_ctim.tv_sec < settled)
        m_files.keep(identity, *content);
    return calm ? content : std::nullopt;
}

std::string FeatureCache::extractorKey(const FeatureExtractor& extractor)
{
    // A member that is added must be added here, or this does not compile.
    const auto& [sampleRateHz, fftSize, hopSamples, mfccCount, features, blockFrames, blockGroups,
                 steps, highPassHz, lowPassHz, preEmphasis, part] = extractor.settings();
    ContentHash hash;
    hash.add(programVersion());
    for (const int number : {sampleRateHz, fftSize, hopSamples, mfccCount, blockFrames, steps})
        hash.add(static_cast<std::uint64_t>(number));
    for (const double number : {highPassHz, lowPassHz, preEmphasis})
        hash.add(std::bit_cast<std::uint64_t>(number));
    hash.add(nameOf(part));
    hash.add(features.size());
    for (const Feature feature : features)
        hash.add(nameOf(feature));
    if (blockFrames > 0)
        for (const BlockGroup group : blockGroups)
            hash.add(nameOf(group));
    hash.add(extractor.extract(sampleSound(sampleRateHz)).values);
    return hexOf(hash.value());
}

std::optional<CachedFeatures> FeatureCache::features(const std::string& content,
                                                     const std::string& extractor,
                                                     bool variants) const
{
    const auto record = m_files.find(keyOf(content, extractor, variants));
    if (!record)
        return std::nullopt;
    ByteReader reader(*record);
    CachedFeatures found;
    reader.take(found.sound);
    reader.take(found.artist);
    found.features = takeMatrix(reader);
    std::uint32_t count = 0;
    reader.take(count);
    bool whole = isWhole(found.features) && count <= kMostVariants;
    for (std::uint32_t i = 0; i < count && whole; ++i) {
        found.variants.push_back(takeMatrix(reader));
        whole = isWhole(found.variants.back());
    }
    if (!whole || !reader.isWhole())
        return std::nullopt;
    return found;
}

void FeatureCache::keepFeatures(const std::string& content, const std::string& extractor,
                                const CachedFeatures& features) const
{
    ByteWriter record;
    record.put(features.sound);
    record.put(features.artist);
    put(record, features.features);
    record.put(static_cast<std::uint32_t>(features.variants.size()));
    for (const FeatureMatrix& variant : features.variants)
        put(record, variant);
    m_files.keep(keyOf(content, extractor, !features.variants.empty()), record.bytes());
}

} // namespace genrescope
