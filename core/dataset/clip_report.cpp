// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clip_report.h"

#include "core/audio/media_module.h"
#include "core/audio/mono_stream.h"
#include "core/base/content_hash.h"
#include "core/base/files.h"
#include "core/dataset/byte_record.h"
#include "core/dataset/clip_check.h"
#include "core/dataset/feature_cache.h"
#include "core/dataset/utf8.h"
#include "core/tags/tagging.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

namespace genrescope {

namespace {

constexpr int kSampleRateHz = 22050;
constexpr double kFingerprintSeconds = 600;
constexpr std::size_t kBlockSamples = 1 << 16;
constexpr float kFullScale = 0.999f;
constexpr float kConstantRange = 1e-4f;

/// Faults of the content, which the same content always has.
bool isOfContent(const Error& fault)
{
    switch (fault.code) {
    case ErrorCode::NotAudio:
    case ErrorCode::AudioDamaged:
    case ErrorCode::AudioEmpty:
    case ErrorCode::AudioTooShort:
    case ErrorCode::AudioSilent:
    case ErrorCode::AudioNotFinite:
        return true;
    default:
        return false;
    }
}

std::string recordOf(const ClipReport& report)
{
    ByteWriter writer;
    writer.put(report.fault.has_value());
    writer.put(report.fault ? report.fault->code : ErrorCode::Unexpected);
    writer.put(report.fault ? report.fault->detail : std::string());
    writer.put(report.artist);
    writer.put(report.facts.format);
    writer.put(report.facts.sampleRateHz);
    writer.put(report.facts.channels);
    writer.put(report.facts.seconds);
    for (const double value : {report.seconds, report.peak, report.rms, report.fullScaleShare})
        writer.put(value);
    writer.put(report.isConstant);
    writer.put(report.sound);
    writer.put(report.fingerprint);
    return writer.bytes();
}

std::optional<ClipReport> reportIn(const std::string& record, const std::filesystem::path& file)
{
    ByteReader reader(record);
    ClipReport report;
    Error fault{ErrorCode::Unexpected, textOf(file), {}};
    bool isFaulty = false;
    reader.take(isFaulty);
    reader.take(fault.code);
    reader.take(fault.detail);
    reader.take(report.artist);
    reader.take(report.facts.format);
    reader.take(report.facts.sampleRateHz);
    reader.take(report.facts.channels);
    reader.take(report.facts.seconds);
    for (double* value : {&report.seconds, &report.peak, &report.rms, &report.fullScaleShare})
        reader.take(*value);
    reader.take(report.isConstant);
    reader.take(report.sound);
    reader.take(report.fingerprint);
    if (!reader.isWhole())
        return std::nullopt;
    if (isFaulty)
        report.fault = std::move(fault);
    return report;
}

/// Gathers what a report says while the samples pass by.
struct Gathering {
    ContentHash sound;
    FingerprintMaker fingerprint{kSampleRateHz};
    std::size_t count = 0, atFullScale = 0;
    double squares = 0;
    float lowest = 0, highest = 0;

    void add(std::span<const float> samples)
    {
        if (count == 0)
            lowest = highest = samples.front();
        const double seconds = static_cast<double>(count) / kSampleRateHz;
        if (seconds < kFingerprintSeconds)
            fingerprint.add(samples);
        sound.add(samples);
        count += samples.size();
        for (const float sample : samples) {
            lowest = std::min(lowest, sample);
            highest = std::max(highest, sample);
            squares += double{sample} * sample;
            atFullScale += std::abs(sample) >= kFullScale ? 1 : 0;
        }
    }

    void finish(ClipReport& report)
    {
        if (count == 0)
            return;
        const auto samples = static_cast<double>(count);
        report.seconds = samples / kSampleRateHz;
        report.peak = std::max(std::abs(lowest), std::abs(highest));
        report.rms = std::sqrt(squares / samples);
        report.fullScaleShare = static_cast<double>(atFullScale) / samples;
        report.isConstant = highest - lowest < kConstantRange;
        report.sound = sound.value();
        report.fingerprint = fingerprint.finish();
    }
};

std::optional<ClipReport> readAnew(const std::filesystem::path& file, const std::stop_token& stop)
{
    ClipReport report;
    if (const auto media = mediaModule(); !media) {
        report.fault = media.error();
        return report;
    }
    auto stream = MonoStream::open(file, kSampleRateHz);
    if (!stream) {
        report.fault = stream.error();
        return report;
    }
    report.facts = stream->facts();
    if (const auto tags = readTags(file))
        report.artist = wellFormedUtf8(tags->artist);
    Gathering gathering;
    std::vector<float> block(kBlockSamples);
    for (;;) {
        if (stop.stop_requested())
            return std::nullopt;
        const auto filled = stream->read(block);
        if (!filled) {
            report.fault = filled.error();
            break;
        }
        if (*filled > 0)
            gathering.add(std::span<const float>(block).first(*filled));
        if (*filled < block.size())
            break;
    }
    gathering.finish(report);
    if (!report.fault)
        report.fault = faultOf(file, report.seconds, report.peak);
    return report;
}

} // namespace

std::optional<ClipReport> reportOn(const std::filesystem::path& file, const FeatureCache* cache,
                                   const std::stop_token& stop)
{
    const auto content = cache == nullptr ? std::nullopt : cache->contentKey(file);
    const std::string key = "report 1 " + content.value_or("");
    if (content)
        if (const auto record = cache->files().find(key))
            if (auto report = reportIn(*record, file))
                return report;
    auto report = readAnew(file, stop);
    if (content && report && (!report->fault || isOfContent(*report->fault)))
        cache->files().keep(key, recordOf(*report));
    return report;
}

} // namespace genrescope
