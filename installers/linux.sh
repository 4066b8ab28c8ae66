#!/usr/bin/env bash
# Packs Drumbeat for Linux: an archive to unpack anywhere, and a package for Debian and Ubuntu where its tools are there.
set -euo pipefail
cd "$(dirname "$0")/.."

mvn -q -Pdist -DskipTests package
tar -C target/dist -czf target/dist/drumbeat-linux.tar.gz drumbeat
echo "target/dist/drumbeat-linux.tar.gz"

if command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null; then
  mvn -q -Pdist validate exec:exec@installer -Dtype=deb
  ls target/dist/*.deb
else
  echo "No Debian package: it takes dpkg-deb and fakeroot." >&2
fi
