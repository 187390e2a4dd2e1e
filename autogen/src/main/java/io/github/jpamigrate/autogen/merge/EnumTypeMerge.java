package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Merges named enum types: every label of the model must be there, in the model's order. */
final class EnumTypeMerge {
    private final Findings findings;

    EnumTypeMerge(Findings findings) {
        this.findings = findings;
    }

    List<EnumType> merge(Database current, Database desired, Database declared) {
        return new ByName<>(EnumType::name)
                .merge(
                        current.enumTypes(),
                        desired.enumTypes(),
                        declared.enumTypes(),
                        this::merge,
                        wanted -> findings.isCreated(name(wanted)),
                        now -> !findings.isDropped(name(now)),
                        now -> findings.leaveAlone(name(now)));
    }

    private EnumType merge(EnumType now, EnumType wanted, Optional<EnumType> before) {
        List<String> labels = labels(now, wanted, before);
        boolean same = labels.equals(now.labels());
        String model = String.join(", ", labels);
        boolean prevails = !same && findings.modelPrevails(name(now), "labels", model, String.join(", ", now.labels()));
        return new EnumType(now.name(), prevails ? labels : now.labels(), casts(now, wanted, before));
    }

    private List<String> casts(EnumType now, EnumType wanted, Optional<EnumType> before) {
        boolean lacking = !now.casts().containsAll(wanted.casts());
        if (lacking && !findings.modelPrevails(name(now), "casts", text(wanted.casts()), text(now.casts()))) {
            return now.casts();
        }
        List<String> declared = before.map(EnumType::casts).orElse(List.of());
        Stream<String> kept = now.casts().stream().filter(cast -> !declared.contains(cast));
        return Stream.concat(wanted.casts().stream(), kept).distinct().toList();
    }

    private static String text(List<String> casts) {
        return casts.isEmpty() ? Contradiction.NONE : String.join("; ", casts);
    }

    /** Labels that no model ever declared stay, behind the label they stood behind. */
    private List<String> labels(EnumType now, EnumType wanted, Optional<EnumType> before) {
        List<String> declared = before.map(EnumType::labels).orElse(List.of());
        List<String> labels = new ArrayList<>(wanted.labels());
        for (int i = 0; i < now.labels().size(); i++) {
            String label = now.labels().get(i);
            if (wanted.labels().contains(label) || declared.contains(label)) {
                continue;
            }
            findings.leaveAlone(name(now), "label " + label);
            int previous = i == 0 ? -1 : labels.indexOf(now.labels().get(i - 1));
            labels.add(previous + 1, label);
        }
        return labels;
    }

    private String name(EnumType type) {
        return findings.name("enum type", type.name());
    }
}
