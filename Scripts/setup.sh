# Sourced by the scripts beside it: goes to the project's folder and installs what is missing.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

need_swift() {
  command -v swift >/dev/null 2>&1 ||
    fail "Swift is not installed: take 6.2 or later from https://www.swift.org/install/linux/ and put it in PATH"
}

is_installed() {
  dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q ' installed$'
}

# Installs Debian packages that are missing; says so in one line.
need_packages() {
  command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 ||
    fail "This is no Debian-like system (no apt-get): install these yourself, or build on Debian 12: $*"
  local missing=() package root=()
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      fail "Not root, and sudo is not there: run as root: apt-get install ${missing[*]}"
    root=(sudo)
  fi
  say "Installing ${missing[*]} with ${root[*]:+sudo }apt-get"
  "${root[@]}" apt-get update -qq >&2 || say "apt-get update did not work; trying with the package lists as they are"
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
    fail "apt-get could not install ${missing[*]}; see its words above"
}

# Builds the release with the Swift runtime inside; the build's own words go to stderr.
build_release() {
  say "Building candid (release)"
  swift build -c release --static-swift-stdlib --product candid >&2 ||
    fail "The build did not work; see its words above"
}

release_binary() {
  printf '%s/candid' "$(swift build -c release --static-swift-stdlib --show-bin-path)"
}
