package io.github.jpamigrate.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** What the application runs with: its own classes and its run-time dependencies. */
final class ProjectClassPath {

    private final MavenProject project;

    ProjectClassPath(MavenProject project) {
        this.project = project;
    }

    /** Own classes first, then dependencies in the order of the class path. */
    List<Path> elements() {
        List<Path> elements = new ArrayList<>();
        elements.add(classes());
        runtimeArtifacts().stream().map(Artifact::getFile).map(File::toPath).forEach(elements::add);
        return elements;
    }

    /**
     * Where entities are looked for: the project's own classes and the given dependencies.
     *
     * @param dependencies {@code groupId:artifactId} each
     */
    List<Path> scanned(List<String> dependencies) {
        List<Path> scanned = new ArrayList<>();
        scanned.add(classes());
        dependencies.stream().map(this::dependency).forEach(scanned::add);
        return scanned;
    }

    private Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    private Path dependency(String name) {
        return runtimeArtifacts().stream()
                .filter(artifact -> name(artifact).equals(name.strip()))
                .map(artifact -> artifact.getFile().toPath())
                .findFirst()
                .orElseThrow(() -> new UnknownDependencyToScanException(
                        name,
                        new TreeSet<>(runtimeArtifacts().stream()
                                .map(ProjectClassPath::name)
                                .toList())));
    }

    private List<Artifact> runtimeArtifacts() {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
                .filter(artifact -> artifact.getFile() != null)
                .toList();
    }

    private static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
