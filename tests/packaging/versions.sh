#!/bin/bash
# versions.sh VERSION FOLDER: fails unless all that names a version of the program in the repository
# at FOLDER names the one of CMakeLists.txt, and CHANGELOG.md keeps to Keep a Changelog's form.
set -eu
version=$1
cd "$2"
failed=0

complain() {
    echo "$*"
    failed=1
}

same() {
    [ "$2" = "$version" ] || complain "$1 says $2, CMakeLists.txt $version"
}
same "the metainfo's newest release" "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' \
    packaging/linux/org.genrescope.Genrescope.metainfo.xml | head -1)"
same "the Debian changelog" "$(sed -n '1s/^genrescope (\(.*\)) .*/\1/p' packaging/linux/changelog)"
released=$(sed -n 's/^## \[\([0-9][^]]*\)\].*/\1/p' CHANGELOG.md | head -1)
[ -z "$released" ] || same "CHANGELOG.md's newest release" "$released"
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || complain "$version is not MAJOR.MINOR.PATCH"

grep -qx '# Changelog' <(head -1 CHANGELOG.md) || complain "CHANGELOG.md does not begin with its title"
grep -m1 '^## ' CHANGELOG.md | grep -qxF '## [Unreleased]' || complain "[Unreleased] does not come first"
while read -r line; do
    case $line in
    '## [Unreleased]' | '## ['[0-9]*'] - '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]) ;;
    '### Added' | '### Changed' | '### Deprecated' | '### Removed' | '### Fixed' | '### Security') ;;
    *) complain "CHANGELOG.md: no such heading: $line" ;;
    esac
done < <(grep '^##' CHANGELOG.md)
exit $failed
