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

constexpr std::string_view kMp4 = "mov";

constexpr Signature kSignatures[] = {
    {"RIFF"sv, 8, "WAVE"sv, {"WAV"sv, "wav"sv, true}},
    {"RIFX"sv, 8, "WAVE"sv, {"WAV"sv, "wav"sv, true}},
    {"RF64"sv, 8, "WAVE"sv, {"WAV"sv, "wav"sv, true}},
    {"FORM"sv, 8, "AIFF"sv, {"AIFF"sv, "aiff"sv, true}},
    {"FORM"sv, 8, "AIFC"sv, {"AIFF"sv, "aiff"sv, true}},
    {".snd"sv, 0, ""sv, {"AU"sv, "au"sv, true}},
    {"dns."sv, 0, ""sv, {"AU"sv, ""sv, true}},
    {"fLaC"sv, 0, ""sv, {"FLAC"sv, "flac"sv, true}},
    // libsndfile 1.2.0 loses packets of some Opus files.
    {"OggS"sv, 28, "OpusHead"sv, {"Ogg"sv, "ogg"sv, false}},
    {"OggS"sv, 0, ""sv, {"Ogg"sv, "ogg"sv, true}},
    {"ID3"sv, 0, ""sv, {"MPEG"sv, "mp3,aac"sv, true}}, // or FLAC behind a tag
    {""sv, 4, "ftyp"sv, {"MP4"sv, kMp4, false}},
    {"\0"sv, 4, "moov"sv, {"MP4"sv, kMp4, false}}, // QuickTime before there was ftyp
    {"\0"sv, 4, "wide"sv, {"MP4"sv, kMp4, false}},
    {""sv, 4, "mdat"sv, {"MP4"sv, kMp4, false}},
    {"\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, 0, ""sv, {"Windows Media"sv, "asf"sv, false}},
    {"\x1A\x45\xDF\xA3"sv, 0, ""sv, {"Matroska"sv, "matroska"sv, false}},
    {"wvpk"sv, 0, ""sv, {"WavPack"sv, "wv"sv, false}},
    {"MAC "sv, 0, ""sv, {"Monkey's Audio"sv, "ape"sv, false}},
    {"MPCK"sv, 0, ""sv, {"Musepack"sv, "mpc8"sv, false}},
    {"MP+"sv, 0, ""sv, {"Musepack"sv, "mpc"sv, false}},
    {"TTA1"sv, 0, ""sv, {"True Audio"sv, "tta"sv, false}},
    {"tBaK"sv, 0, ""sv, {"TAK"sv, "tak"sv, false}},
    {"caff"sv, 0, ""sv, {"CAF"sv, "caf"sv, false}},
    {"DSD "sv, 0, ""sv, {"DSF"sv, "dsf"sv, false}},
    {"#!AMR"sv, 0, ""sv, {"AMR"sv, "amr"sv, false}},
    {"\x0B\x77"sv, 0, ""sv, {"AC-3"sv, "ac3,eac3"sv, false}},
    {"\x7F\xFE\x80\x01"sv, 0, ""sv, {"DTS"sv, "dts"sv, false}},
    {"RIFF"sv, 8, "AVI "sv, {"AVI"sv, "avi"sv, false}},
    {"FLV\x01"sv, 0, ""sv, {"Flash video"sv, "flv"sv, false}},
    {"\0\0\x01\xBA"sv, 0, ""sv, {"MPEG program stream"sv, "mpeg"sv, false}},
    {"\x47"sv, 188, "\x47"sv, {"MPEG transport stream"sv, "mpegts"sv, false}},
    {"MThd"sv, 0, ""sv, {"MIDI"sv, ""sv, false}}, // notes, not sound; to tell people what they have
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
        return (byte(1) & 0xF0) == 0xF0 ? FileKind{"AAC", "aac", false} : FileKind{};
    const bool isValid = (byte(2) & 0xF0) != 0xF0 && (byte(2) & 0x0C) != 0x0C;
    return isValid ? FileKind{"MPEG", "mp3", true} : FileKind{};
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
