package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.OtherObject;
import java.util.ArrayList;
import java.util.List;

/** Compares the objects that are protected but not changed: each difference is a refusal. */
final class OtherObjectDiffer {
    private OtherObjectDiffer() {}

    static List<Refusal> diff(List<OtherObject> from, List<OtherObject> to) {
        List<Refusal> refusals = new ArrayList<>();
        Pairs<String, OtherObject> objects = Pairs.of(from, to, OtherObjectDiffer::name);
        objects.added().forEach(object -> refusals.add(refusal(object, "creating")));
        objects.removed().forEach(object -> refusals.add(refusal(object, "dropping")));
        objects.both().stream()
                .filter(pair -> !pair.from().definition().equals(pair.to().definition()))
                .forEach(pair -> refusals.add(refusal(pair.to(), "changing")));
        return refusals;
    }

    private static Refusal refusal(OtherObject object, String what) {
        return new Refusal(name(object), what + " a " + object.kind() + " is not supported yet");
    }

    private static String name(OtherObject object) {
        return object.kind() + " " + object.identity();
    }
}
