package io.github.jpamigrate.autogen.rename;

import java.util.List;
import java.util.Optional;

/**
 * Something goes and something like it comes. Nobody knows whether it is a rename.
 *
 * @param kind in words: {@code column}
 * @param from what goes, as an answer names it
 * @param to what it may have become, as an answer names it; the likeliest first
 * @param place the entity or attribute of the first of them; empty where the model does not know one
 * @param before what goes, as a hint in the model names it
 */
public record OpenRename(String kind, String from, List<String> to, Optional<String> place, String before) {
    public OpenRename {
        to = List.copyOf(to);
    }

    /** For {@code migrate.rename}. */
    public String asRename(String target) {
        return prefix() + ":" + from + ":" + target;
    }

    /** For {@code migrate.drop}. */
    public String asDrop() {
        return prefix() + ":" + from;
    }

    /** The kind as an answer begins with it. */
    private String prefix() {
        return kind.substring(kind.lastIndexOf(' ') + 1);
    }

    /** In words. */
    @Override
    public String toString() {
        return kind + " " + from + " goes and " + String.join(", ", to) + (to.size() == 1 ? " comes" : " come")
                + ": a rename, or not?";
    }
}
