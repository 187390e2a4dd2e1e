package io.github.jpamigrate.autogen.crawl;

/** Cuts the texts that PostgreSQL prints, minding quoted names: any of them may hold {@code USING} or a parenthesis. */
final class Definitions {
    private Definitions() {}

    /** What {@code pg_get_indexdef} prints from {@code USING} on. */
    static String fromUsing(String definition) {
        int using = find(definition, " USING ", 0);
        if (using < 0) {
            throw new CrawlException("Not the definition of an index: " + definition);
        }
        return definition.substring(using + 1);
    }

    /** What {@code pg_get_constraintdef} prints after the referenced columns of a foreign key. */
    static String actions(String definition) {
        int references = find(definition, " REFERENCES ", 0);
        int open = references < 0 ? -1 : find(definition, "(", references);
        int close = open < 0 ? -1 : find(definition, ")", open);
        if (close < 0) {
            throw new CrawlException("Not the definition of a foreign key: " + definition);
        }
        return definition.substring(close + 1).trim();
    }

    /** First place outside double quotes at or after {@code start}, or -1. */
    private static int find(String text, String part, int start) {
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            // a quote inside a name is doubled, so it closes and opens again
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            }
            if (!quoted && text.startsWith(part, i)) {
                return i;
            }
        }
        return -1;
    }
}
