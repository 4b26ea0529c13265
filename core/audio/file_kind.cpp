// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_kind.h"

#include <cstddef>

namespace genrescope {

namespace {

using namespace std::literals;

struct Signature {
    std::string_view start;     ///< the file's first bytes
    std::size_t secondPosition; ///< where `second` must stand
    std::string_view second;
    FileKind kind;
};

// The sorts that are not readable are here so that people are told what they have.
constexpr Signature kSignatures[] = {
    {"RIFF"sv, 8, "WAVE"sv, {"WAV"sv, true}},
    {"RIFX"sv, 8, "WAVE"sv, {"WAV"sv, true}},
    {"RF64"sv, 8, "WAVE"sv, {"WAV"sv, true}},
    {"FORM"sv, 8, "AIFF"sv, {"AIFF"sv, true}},
    {"FORM"sv, 8, "AIFC"sv, {"AIFF"sv, true}},
    {".snd"sv, 0, ""sv, {"AU"sv, true}},
    {"dns."sv, 0, ""sv, {"AU"sv, true}},
    {"fLaC"sv, 0, ""sv, {"FLAC"sv, true}},
    {"OggS"sv, 0, ""sv, {"Ogg"sv, true}},
    {"ID3"sv, 0, ""sv, {"MPEG"sv, true}}, // or FLAC behind a tag
    {""sv, 4, "ftyp"sv, {"MP4"sv, false}},
    {"\x30\x26\xB2\x75"sv, 0, ""sv, {"Windows Media"sv, false}},
    {"\x1A\x45\xDF\xA3"sv, 0, ""sv, {"Matroska"sv, false}},
    {"wvpk"sv, 0, ""sv, {"WavPack"sv, false}},
    {"MAC "sv, 0, ""sv, {"Monkey's Audio"sv, false}},
    {"MPCK"sv, 0, ""sv, {"Musepack"sv, false}},
    {"MP+"sv, 0, ""sv, {"Musepack"sv, false}},
    {"MThd"sv, 0, ""sv, {"MIDI"sv, false}},
    {"RIFF"sv, 8, "AVI "sv, {"AVI"sv, false}},
};

/// A frame of MPEG audio has no signature: it begins with 11 bits set, then small fields that each
/// have a forbidden value (ISO/IEC 11172-3, 2.4.1.3).
FileKind mpegKind(std::string_view beginning)
{
    if (beginning.size() < 3)
        return {};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(beginning[i]); };
    if (byte(0) != 0xFF || (byte(1) & 0xE0) != 0xE0 || (byte(1) & 0x18) == 0x08)
        return {};
    if ((byte(1) & 0x06) == 0)
        return (byte(1) & 0xF0) == 0xF0 ? FileKind{"AAC", false} : FileKind{};
    const bool isValid = (byte(2) & 0xF0) != 0xF0 && (byte(2) & 0x0C) != 0x0C;
    return isValid ? FileKind{"MPEG", true} : FileKind{};
}

} // namespace

FileKind fileKind(std::string_view beginning)
{
    for (const Signature& signature : kSignatures) {
        if (beginning.starts_with(signature.start) &&
            beginning.size() >= signature.secondPosition &&
            beginning.substr(signature.secondPosition).starts_with(signature.second))
            return signature.kind;
    }
    return mpegKind(beginning);
}

} // namespace genrescope
