package io.github.jpamigrate.engine.apply;

/** What the journal says wrote it. */
public final class ToolVersion {
    private ToolVersion() {}

    public static String text() {
        String version = ToolVersion.class.getPackage().getImplementationVersion();
        return "jpa-migrate " + (version == null ? "development" : version);
    }
}
