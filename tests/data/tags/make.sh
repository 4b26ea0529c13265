#!/bin/sh
# Makes the files beside it, with ffmpeg: a fifth of a second of a tone with the same tags in each
# format, and a cover where the format has a place for one.
set -eu
cd "$(dirname "$0")"
sound="-f lavfi -i sine=440:r=16000:d=0.2"
picture="-f lavfi -i color=red:s=8x8:d=1"
exact="-fflags +bitexact -flags:v +bitexact -flags:a +bitexact"
cover="-map 0 -map 1 -c:v png -frames:v 1 -disposition:v attached_pic"
make() {
    ffmpeg -v error -y "$@"
}
# shellcheck disable=SC2086  # lists of options
tagged() {
    file=$1
    shift
    make $sound "$@" $exact -metadata title="Grün ist die Heide" -metadata artist="Ada & Co" \
        -metadata album="Ein Album" -metadata genre="Folk" -metadata track=3 \
        -metadata comment="keep me" "$file"
}
# shellcheck disable=SC2086
{
    tagged id3v23.mp3 $picture $cover -c:a libmp3lame -b:a 32k -id3v2_version 3 -write_id3v1 1
    tagged id3v24.mp3 -c:a libmp3lame -b:a 32k -id3v2_version 4
    tagged vorbis.ogg -c:a libvorbis -q:a 0
    tagged opus.opus -c:a libopus -b:a 16k
    tagged flac.flac $picture $cover -c:a flac
    tagged front.m4a $picture $cover -c:a aac -b:a 24k -movflags +faststart
    tagged back.m4a -c:a alac
    tagged info.wav -c:a pcm_u8
    tagged id3.aiff -c:a pcm_s8 -write_id3v2 1
    tagged wma.wma -c:a wmav2 -b:a 24k
    tagged wavpack.wv -c:a wavpack
    make $sound $exact -map_metadata -1 -c:a libmp3lame -b:a 32k -id3v2_version 0 -write_xing 0 bare.mp3
    make $sound $exact -map_metadata -1 -c:a aac -b:a 24k -movflags +faststart bare.m4a
    make $sound $exact -map_metadata -1 -c:a pcm_u8 bare.wav
}
