#!/bin/sh
# Makes the user guide for a browser, build/guide/index.html, from resources/guide. Its pictures are
# taken from the program that is built here, as it trains and listens: in some minutes.
set -eu
cd "$(dirname "$0")/.."
guide=build/guide

cmake --preset dev
cmake --build --preset dev --target screenshots
rm -rf "$guide"
cp -r resources/guide "$guide"
QT_QPA_PLATFORM=offscreen build/dev/tests/ui/screenshots "$guide/pictures" --scale 2 --only guide
for picture in $(sed -n 's/.*<img src="\([^"]*\)".*/\1/p' "$guide"/*.html); do
    [ -s "$guide/$picture" ] || { echo "$picture was not taken" >&2; exit 1; }
done
echo "The guide: $guide/index.html"
