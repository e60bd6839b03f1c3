#!/usr/bin/env bash
# Packs the program that was built for a target: with its licence, manual pages and completions.
#
#   ci/archive.sh TARGET [FOLDER OF THE PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?which target}
folder=${2:-target/$target/dist}
program=$folder/charter
[ -e "$program" ] || program=$program.exe
name=charter-$target
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir -p "$room/$name/completions"
cp "$program" LICENSE README.md CHANGELOG.md "$room/$name/"
"$program" man "$room/$name/man"
for shell in bash zsh fish powershell elvish; do
  "$program" completions "$shell" >"$room/$name/completions/charter.$shell"
done
tar -C "$room" -czf "${ARCHIVES:-.}/$name.tar.gz" "$name"
