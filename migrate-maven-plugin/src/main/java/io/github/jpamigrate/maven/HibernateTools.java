package io.github.jpamigrate.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Hibernate Tools out of the repositories that plugins come from, with all that they need; nothing of it is on ours. */
final class HibernateTools {

    static final String ARTIFACT = "org.hibernate.orm:hibernate-reveng:7.4.3.Final";

    private final RepositorySystem repositorySystem;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    HibernateTools(
            RepositorySystem repositorySystem, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.repositorySystem = repositorySystem;
        this.session = session;
        this.repositories = repositories;
    }

    /** @throws HibernateToolsNotFoundException when they cannot be downloaded */
    List<Path> classPath() {
        CollectRequest everything =
                new CollectRequest(new Dependency(new DefaultArtifact(ARTIFACT), "runtime"), repositories);
        try {
            return repositorySystem
                    .resolveDependencies(session, new DependencyRequest(everything, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .map(Artifact::getFile)
                    .map(File::toPath)
                    .toList();
        } catch (DependencyResolutionException failure) {
            throw new HibernateToolsNotFoundException(failure);
        }
    }
}
