package io.github.jpamigrate.autogen.model.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.jandex.IndexView;

/**
 * Decides which classes belong to the model: those of the persistence unit when there is one, else those of
 * {@code hibernate.cfg.xml}, else all that are found; or those that a framework would find. A source is read once.
 */
public final class EntitySearch {
    private final List<Path> classPath;
    private final List<Path> scanned;
    private final List<String> packages;
    private final Map<Path, ScannedEntry> entries = new HashMap<>();

    /**
     * @param classPath where a unit asked for by name and its jars may be
     * @param scanned the folders and jars to look into
     * @param packages only classes in these packages or below; all when empty
     */
    public EntitySearch(List<Path> classPath, List<Path> scanned, List<String> packages) {
        this.classPath = List.copyOf(classPath);
        this.scanned = List.copyOf(scanned);
        this.packages = List.copyOf(packages);
    }

    /** The classes of the folders and jars to look into. */
    public List<IndexView> indexes() {
        return scanned.stream().map(source -> entry(source).index()).toList();
    }

    /**
     * Finds the entities without loading any class.
     *
     * @throws SeveralPersistenceUnitsException if there are several units and no name
     * @throws UnknownPersistenceUnitException if no unit has this name
     * @throws UnreadableSourceException if a file is damaged
     */
    public FoundEntities find(Optional<String> unitName) {
        Optional<PersistenceUnit> unit = unitName.map(this::unitNamed).or(this::onlyUnit);
        SortedMap<String, Path> classes = new TreeMap<>();
        Set<String> mappingFiles = new LinkedHashSet<>();
        unit.ifPresent(present -> mappingFiles.addAll(present.mappingFiles()));
        unit.ifPresent(present -> present.classes().stream()
                .filter(name -> wanted(name, packages))
                .forEach(name -> classes.put(name, present.root())));
        List<Path> searched = searched(unit);
        for (Path source : searched) {
            mappingFiles.addAll(entry(source).mappingFiles());
            if (unit.isEmpty()) {
                ConfigurationFile.mappings(source).ifPresent(mappingFiles::add);
            }
        }
        return found(
                classes,
                mappingFiles,
                packages,
                searched,
                unit.map(PersistenceUnit::properties).orElse(Map.of()));
    }

    /**
     * Finds the entities where a framework looks for them.
     *
     * @param inPackages only in these packages or below; in all when empty
     * @param places where else than in the project's own classes
     */
    public FoundEntities find(List<String> mappingFiles, List<String> inPackages, List<Path> places) {
        Set<Path> searched = new LinkedHashSet<>(scanned);
        searched.addAll(places);
        return found(new TreeMap<>(), new LinkedHashSet<>(mappingFiles), inPackages, List.copyOf(searched), Map.of());
    }

    private FoundEntities found(
            SortedMap<String, Path> classes,
            Set<String> mappingFiles,
            List<String> inPackages,
            List<Path> searched,
            Map<String, String> properties) {
        SortedSet<String> foundPackages = new TreeSet<>();
        SortedSet<String> outdated = new TreeSet<>();
        for (Path source : searched) {
            ScannedEntry entry = entry(source);
            entry.classes().stream()
                    .filter(name -> wanted(name, inPackages))
                    .forEach(name -> classes.putIfAbsent(name, source));
            entry.packages().stream().filter(name -> wanted(name, inPackages)).forEach(foundPackages::add);
            outdated.addAll(entry.outdated());
        }
        return new FoundEntities(
                Collections.unmodifiableSortedMap(classes),
                List.copyOf(foundPackages),
                List.copyOf(mappingFiles),
                properties,
                inPackages,
                searched,
                List.copyOf(outdated));
    }

    private ScannedEntry entry(Path source) {
        return entries.computeIfAbsent(source, EntityScanner::scan);
    }

    private PersistenceUnit unitNamed(String name) {
        Set<Path> places = new LinkedHashSet<>(scanned);
        places.addAll(classPath);
        List<PersistenceUnit> known = units(List.copyOf(places));
        return known.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownPersistenceUnitException(name, known));
    }

    private Optional<PersistenceUnit> onlyUnit() {
        List<PersistenceUnit> own =
                units(scanned.stream().filter(Files::isDirectory).toList());
        // a dependency's persistence.xml counts only for a project that has none
        List<PersistenceUnit> units = own.isEmpty() ? units(scanned) : own;
        if (units.size() > 1) {
            throw new SeveralPersistenceUnitsException(units);
        }
        return units.stream().findFirst().or(this::hibernateConfiguration);
    }

    private Optional<PersistenceUnit> hibernateConfiguration() {
        return scanned.stream()
                .flatMap(root -> ConfigurationFile.hibernateConfiguration(root).stream())
                .findFirst();
    }

    private static List<PersistenceUnit> units(List<Path> roots) {
        return roots.stream()
                .flatMap(root -> ConfigurationFile.persistenceUnits(root).stream())
                .toList();
    }

    private List<Path> searched(Optional<PersistenceUnit> unit) {
        Set<Path> places = new LinkedHashSet<>(scanned);
        unit.ifPresent(present -> {
            places.remove(present.root());
            if (present.scansRoot()) {
                places.add(present.root());
            }
            present.jarFiles().forEach(jar -> places.add(jarFile(present, jar)));
        });
        return new ArrayList<>(places);
    }

    /** Containers resolve it relative to the unit's root; in a build it is a dependency of that name. */
    private Path jarFile(PersistenceUnit unit, String jar) {
        Path name = Path.of(jar).getFileName();
        Path beside = unit.root().resolve(jar).normalize();
        Optional<Path> dependency = classPath.stream()
                .filter(entry -> name.equals(entry.getFileName()))
                .findFirst();
        if (dependency.isEmpty() && !Files.exists(beside)) {
            throw new MissingJarFileException(unit, jar);
        }
        return dependency.orElse(beside);
    }

    private static boolean wanted(String name, List<String> packages) {
        return packages.isEmpty()
                || packages.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
