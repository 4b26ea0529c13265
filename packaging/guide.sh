#!/bin/sh
# Makes the user guide for a browser, build/guide/LANGUAGE/index.html, from resources/guide. Its
# pictures are taken from the program that is built here, as it trains and listens: in some minutes.
#   packaging/guide.sh [LANGUAGE]    en, de, fr, ... as the folders there are named; else en
set -eu
cd "$(dirname "$0")/.."
language=${1:-en}
guide=build/guide/$language
[ -d "resources/guide/$language" ] || {
    echo "There is no guide in '$language'. There are: $(cd resources/guide && echo */ | tr -d /)" >&2
    exit 2
}

cmake --preset dev
cmake --build --preset dev --target screenshots
rm -rf "$guide"
mkdir -p build/guide
cp -r "resources/guide/$language" "$guide"
cp resources/guide/guide.css build/guide
QT_QPA_PLATFORM=offscreen build/dev/tests/ui/screenshots "$guide/pictures" --scale 2 --only guide \
    --language "$language"
for picture in $(sed -n 's/.*<img src="\([^"]*\)".*/\1/p' "$guide"/*.html); do
    [ -s "$guide/$picture" ] || { echo "$picture was not taken" >&2; exit 1; }
done
echo "The guide: $guide/index.html"
