package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.scratch.PlatformBinaries;
import io.github.jpamigrate.autogen.scratch.PostgresBinaries;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * PostgreSQL's programs out of the repositories that plugins come from: one jar, for this platform only, and only when a
 * server is started.
 */
final class RepositoryBinaries implements PostgresBinaries {

    private final RepositorySystem repositorySystem;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    RepositoryBinaries(
            RepositorySystem repositorySystem, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.repositorySystem = repositorySystem;
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public Path jar(int majorVersion) {
        PlatformBinaries platform = PlatformBinaries.current();
        DefaultArtifact artifact = new DefaultArtifact(
                PlatformBinaries.GROUP_ID, platform.artifactId(), "jar", platform.version(majorVersion));
        try {
            return repositorySystem
                    .resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new BinariesNotFoundException(artifact.toString(), e);
        }
    }
}
