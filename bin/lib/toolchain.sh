# Finds the JDK and Maven for the scripts beside it. Sourced, not run; needs nothing newer than bash 3.2.

# One sentence for people on stderr, and out.
refuse() {
    printf '%s\n' "$*" >&2
    exit 2
}

# The feature version of the JDK in folder $1, or nothing if there is no JDK.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_jdk_25() {
    local version
    version=$(jdk_version "$1")
    [ -n "$version" ] && [ "$version" -ge 25 ]
}

# The folder of the JDK behind the java on PATH; asks java itself, since PATH may hold links and stubs.
jdk_on_path() {
    command -v java >/dev/null 2>&1 || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}" "$(jdk_on_path)"
    printf '%s\n' /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*25* /opt/* /opt/*/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Sets and exports JAVA_HOME, or refuses.
find_jdk() {
    local candidate
    while IFS= read -r candidate; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done <<EOF
$(jdk_candidates)
EOF
    refuse "No JDK 25 was found: install one (Eclipse Temurin 25, for example) and set JAVA_HOME to its folder if it is in an unusual place."
}

# Sets MVN, or refuses.
find_maven() {
    local candidate
    for candidate in "$(command -v mvn || true)" "${M2_HOME:-}/bin/mvn" "${MAVEN_HOME:-}/bin/mvn" \
        /opt/maven*/bin/mvn /opt/apache-maven*/bin/mvn /usr/share/maven/bin/mvn /usr/local/maven/bin/mvn \
        "$HOME"/.sdkman/candidates/maven/*/bin/mvn /opt/homebrew/bin/mvn; do
        if [ -n "$candidate" ] && [ -x "$candidate" ]; then
            MVN="$candidate"
            return
        fi
    done
    refuse "Maven was not found: install it (the package is called maven on most systems) and see that mvn is on the PATH."
}
