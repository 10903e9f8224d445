#!/usr/bin/env bash
# Installs, from Debian's packages, the real servers and the browser that `npm run test:real` runs against. The tests start
# their own copies on loopback; the services that the packages bring are not left running.
set -euo pipefail

missing=()
command -v nginx >/dev/null || missing+=(nginx-light)
command -v knotd >/dev/null || missing+=(knot)
command -v unbound >/dev/null || missing+=(unbound)
command -v chromium >/dev/null || missing+=(chromium)
command -v openssl >/dev/null || missing+=(openssl)
[ ${#missing[@]} -eq 0 ] && { echo "All test servers are installed."; exit 0; }

sudo=""
[ "$(id -u)" -eq 0 ] || sudo=sudo
# Debian's way to keep a package from starting its service on installation.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' | $sudo tee "$policy" >/dev/null
  $sudo chmod +x "$policy"
  trap '$sudo rm -f "$policy"' EXIT
fi
$sudo apt-get update -q
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends "${missing[@]}"
