package io.github.jpamigrate.engine.apply;

/**
 * A constraint that holds for new rows only, because it was added NOT VALID and never validated.
 *
 * @param name quoted where needed
 * @param owner the table or domain, qualified and quoted where needed
 * @param domain whether the owner is a domain
 */
public record UnvalidatedConstraint(String name, String owner, boolean domain) {

    /** The statement that validates it. */
    public String remedy() {
        return "ALTER " + (domain ? "DOMAIN " : "TABLE ") + owner + " VALIDATE CONSTRAINT " + name + ";";
    }

    @Override
    public String toString() {
        return name + " on " + owner;
    }
}
