#!/usr/bin/env bash
# Packs Drumbeat for macOS as a disk image. Run on a Mac. macOS wants a version that begins with 1 or more.
set -euo pipefail
cd "$(dirname "$0")/.."

mvn -q -Pdist -DskipTests package
mvn -q -Pdist validate exec:exec@installer -Dtype=dmg -Dimage=drumbeat.app -Dinstaller.version=1.0.0
ls target/dist/*.dmg
