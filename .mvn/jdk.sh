# Finds a JDK of version 21 or newer and exports JAVA_HOME. Sourced by mvnw and by stemma, under plain sh.
# Starts no other program where it can: stemma --version has half a second for everything.
# Call it before `set -f`: the places below are globs. STEMMA_JDK_TOOL=java accepts a runtime without compiler.

_stemma_major() { # prints nothing; sets _major to the Java version of the installation $1, or 0
  _major=0
  [ -x "$1/bin/${STEMMA_JDK_TOOL:-javac}" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r _line || [ -n "$_line" ]; do
    case $_line in
      JAVA_VERSION=*)
        _major=${_line#JAVA_VERSION=}
        _major=${_major#\"}
        _major=${_major%%[!0-9]*}
        ;;
    esac
  done <"$1/release"
}

_stemma_find_jdk() {
  _on_path=
  _tool=$(command -v "${STEMMA_JDK_TOOL:-javac}" 2>/dev/null) || _tool=
  if [ -n "$_tool" ]; then
    _tool=$(readlink -f "$_tool" 2>/dev/null) || _tool=
    _on_path=${_tool%/bin/*}
  fi
  for _home in "${STEMMA_JAVA_HOME:-}" "${JAVA_HOME:-}" "$_on_path" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
    [ -n "$_home" ] || continue
    _stemma_major "$_home"
    if [ "${_major:-0}" -ge 21 ]; then
      JAVA_HOME=$_home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

if ! _stemma_find_jdk; then
  echo "STM-JDK-MISSING: no JDK 21 or newer was found in STEMMA_JAVA_HOME, JAVA_HOME, on the PATH or in the usual folders." >&2
  echo "Next: install one (Temurin 25, or your system's openjdk-21-jdk or newer), or set JAVA_HOME to its folder." >&2
  return 127
fi
