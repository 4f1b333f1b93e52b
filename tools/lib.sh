# Shared by tools/run, tools/test and .ci/run: where things are, what is installed, how long steps report. Sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)
[ "$jobs" -le 2 ] || jobs=2

say() { printf '%s\n' "==> $*" >&2; }
die() { printf '%s\n' "error: $*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "installing packages needs root or sudo"; fi
}

# Packages named in the given lists that dpkg does not have.
missing_packages() {
  local name
  grep -hv -e '^#' -e '^$' "$@" | while read -r name; do
    dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || printf '%s\n' "$name"
  done
}

# Installs what is missing from the lists. While apt works no service is started: nginx is here for its program only.
install_packages() {
  local missing policy=/usr/sbin/policy-rc.d status=0
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -gt 0 ] || return 0
  command -v apt-get >/dev/null || die "not a Debian machine; install what these name: ${missing[*]}"
  say "installing ${#missing[@]} packages: ${missing[*]}"
  as_root apt-get -q update
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
    trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}" || status=$?
  if [ -n "$(trap -p EXIT)" ]; then as_root rm -f "$policy"; trap - EXIT; fi
  [ "$status" = 0 ] || die "apt-get could not install the packages"
}

# configure PRESET: cmake's own chatter goes to a log unless it fails.
configure() {
  say "configuring build/$1"
  mkdir -p "$root/build/$1"
  (cd "$root" && cmake --preset "$1") >"$root/build/$1/configure.log" 2>&1 ||
    { cat "$root/build/$1/configure.log" >&2; die "cmake failed"; }
}

# compile PRESET [TARGET..]: ninja's status line is the progress; without a terminal one line in twenty is shown.
compile() {
  local preset=$1 log=$root/build/$1/compile.log
  shift
  say "building build/$preset with $jobs jobs (the first time takes minutes)"
  if [ -t 1 ]; then
    ninja -C "$root/build/$preset" -j "$jobs" "$@" || die "the build failed"
  else
    NINJA_STATUS='[%f/%t %es] ' ninja -C "$root/build/$preset" -j "$jobs" "$@" 2>&1 | tee "$log" |
      awk '/^\[[0-9]+\/[0-9]+ / { if (++n % 20 == 1) { print $1, $2; fflush() } next } { print; fflush() }' ||
      die "the build failed"
  fi
}
