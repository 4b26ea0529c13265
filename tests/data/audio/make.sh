#!/bin/sh
# Makes the files beside it, with ffmpeg: 0.6 s of a 440 Hz tone of peak level 0.5 in each format
# that libsndfile does not read. The tests hold the decoders to these figures.
set -eu
cd "$(dirname "$0")"
make() {
    ffmpeg -v error -y -fflags +bitexact "$@"
}
out="-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact"
picture="-f lavfi -i testsrc=s=32x32:r=5:d=0.6"
# shellcheck disable=SC2086  # lists of options
{
    make -f lavfi -i "aevalsrc=0.5*sin(2*PI*440*t):s=22050:d=0.6" $out -sample_fmt s16 -c:a flac tone.flac
    make -i tone.flac $out -af "pan=stereo|c0=c0|c1=c0" -c:a aac -b:a 64k -movflags +faststart tone.m4a
    make -i tone.flac $out -c:a alac tone-alac.m4a
    make -i tone.flac $out -c:a wmav2 -b:a 32k tone.wma
    make -i tone.flac $out -c:a wavpack tone.wv
    make -i tone.flac $out -ar 32000 -c:a ac3 -b:a 40k tone.ac3
    make -i tone.flac $out -c:a aac -b:a 64k tone.aac
    make -i tone.flac $out -ar 24000 -c:a libopus -b:a 24k tone.opus
    make -i tone.flac $out -c:a flac -f ogg tone-flac.ogg
    make -i tone.flac $out -ar 16000 -c:a libspeex tone-speex.ogg
    make $picture -i tone.flac $out -c:v mpeg4 -c:a aac -b:a 64k film.mp4
    make $picture -i tone.flac $out -c:v mpeg4 -c:a libvorbis film.mkv
    make $picture -i tone.flac $out -r 25 -c:v mpeg1video -c:a mp2 -b:a 32k film.mpg
    make $picture $out -c:v mpeg4 silent-film.mp4
    make -i tone.flac $picture $out -map 0 -map 1 -c:a aac -b:a 64k -c:v png -frames:v 1 \
        -disposition:v attached_pic tone-cover.m4a
}
