package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that PostgreSQL prints, as it prints them after a rename.
 *
 * <p>Should one be hit that means something else, nothing wrong is done: the text then differs from the real one, and the
 * object is replaced, or the proof fails.
 */
final class RenamedText {
    private static final String NAMED_OBJECT = "regclass";

    private final NewNames newNames;
    private final String defaultSchema;
    private final SqlNames names;

    RenamedText(NewNames newNames, String defaultSchema) {
        this.newNames = newNames;
        this.defaultSchema = defaultSchema;
        this.names = new SqlNames(defaultSchema);
    }

    /** A type, or the types of a cast. */
    String types(String text) {
        return new Pass(text, null, true).run();
    }

    /** A default, which knows no columns. */
    String constant(String text) {
        return new Pass(text, null, false).run();
    }

    /** An expression over a table's columns, or the definition of one of its constraints and indexes. */
    String definition(String text, QualifiedName table) {
        return new Pass(text, table, false).run();
    }

    private final class Pass {
        private final List<SqlWord> words;
        private final boolean typesOnly;
        private final StringBuilder out = new StringBuilder();
        private QualifiedName table;
        private QualifiedName outer;
        private int at;

        Pass(String text, QualifiedName table, boolean typesOnly) {
            this.words = SqlWord.of(text);
            this.table = table;
            this.outer = table;
            this.typesOnly = typesOnly;
        }

        String run() {
            while (at < words.size()) {
                SqlWord word = words.get(at);
                if (word.is(SqlWord.Kind.IDENTIFIER)) {
                    identifier();
                } else if (word.is(SqlWord.Kind.LITERAL)) {
                    literal(word);
                } else {
                    // what a foreign key refers to ends with its parenthesis
                    table = word.isSign(")") ? outer : table;
                    copy(1);
                }
            }
            return out.toString();
        }

        private void copy(int count) {
            words.subList(at, at + count).forEach(word -> out.append(word.text()));
            at += count;
        }

        /** Identifiers with dots between them, from a place on. */
        private List<String> chain(int start) {
            List<String> chain = new ArrayList<>();
            for (int i = start; i < words.size() && words.get(i).is(SqlWord.Kind.IDENTIFIER); i += 2) {
                chain.add(words.get(i).name());
                if (i + 1 >= words.size() || !words.get(i + 1).isSign(".")) {
                    break;
                }
            }
            return chain;
        }

        private void identifier() {
            List<String> chain = chain(at);
            SqlWord before = before(at);
            if (typesOnly || before.is(SqlWord.Kind.CAST)) {
                replace(chain, newNames.type(object(chain)));
            } else if (before.isKeyword("REFERENCES")) {
                QualifiedName referenced = object(chain);
                replace(chain, newNames.table(referenced));
                table = referenced;
            } else if (chain.size() == 1) {
                single(before);
            } else {
                out.append(SqlNames.quote(newNames.schema(chain.get(0))));
                at++;
                copy(2 * chain.size() - 2);
            }
        }

        private void single(SqlWord before) {
            SqlWord word = words.get(at);
            SqlWord next = word(at + 1);
            boolean wholeRow = next.isSign(".") && table != null && table.name().equals(word.name());
            if (wholeRow) {
                out.append(SqlNames.quote(newNames.table(table).name()));
                at++;
            } else if (isColumn(word, before, next)) {
                out.append(SqlNames.quote(newNames.column(table, word.name())));
                at++;
            } else {
                copy(1);
            }
        }

        /** An operand, and neither a function, a storage parameter, an access method nor a part of a date. */
        private boolean isColumn(SqlWord word, SqlWord before, SqlWord next) {
            boolean known = table != null
                    && newNames.columns().containsKey(new ColumnName(table, word.name()))
                    && SqlNames.quote(word.name()).equals(word.text());
            boolean operand =
                    switch (before.kind()) {
                        case SIGN -> !before.isSign(")") && !before.isSign("]") && !before.isSign(".");
                        case KEYWORD -> !before.isKeyword("COLLATE") && !before.isKeyword("USING");
                        case SPACE -> true;
                        default -> false;
                    };
            boolean field = before.isSign("(") && at > 1 && words.get(at - 2).isKeyword("EXTRACT");
            return known && operand && !field && !next.isSign("=") && !next.isSign("(");
        }

        /** A label of an enum type, or the name of a sequence in a default. */
        private void literal(SqlWord word) {
            List<String> type = word(at + 1).is(SqlWord.Kind.CAST) ? chain(at + 2) : List.of();
            if (type.isEmpty()) {
                copy(1);
                return;
            }
            String value = word.value();
            String renamed = type.equals(List.of(NAMED_OBJECT)) ? relation(value) : newNames.label(object(type), value);
            out.append(renamed.equals(value) ? word.text() : SqlNames.literal(renamed));
            at++;
        }

        private String relation(String text) {
            QualifiedName name = object(SqlWord.of(text).stream()
                    .filter(part -> part.is(SqlWord.Kind.IDENTIFIER))
                    .map(SqlWord::name)
                    .toList());
            QualifiedName renamed =
                    newNames.tables().containsKey(name) ? newNames.table(name) : newNames.sequence(name);
            return renamed.equals(name) ? text : names.of(renamed);
        }

        private void replace(List<String> chain, QualifiedName renamed) {
            int length = 2 * chain.size() - 1;
            if (renamed.equals(object(chain))) {
                copy(length);
                return;
            }
            out.append(names.of(renamed));
            at += length;
        }

        private QualifiedName object(List<String> chain) {
            return chain.size() < 2
                    ? new QualifiedName(defaultSchema, chain.isEmpty() ? "" : chain.get(0))
                    : new QualifiedName(chain.get(0), chain.get(1));
        }

        private SqlWord word(int index) {
            return index < words.size() ? words.get(index) : new SqlWord(SqlWord.Kind.SPACE, "");
        }

        /** The last word that is no space; a space when there is none. */
        private SqlWord before(int index) {
            for (int i = index - 1; i >= 0; i--) {
                if (!words.get(i).is(SqlWord.Kind.SPACE)) {
                    return words.get(i);
                }
            }
            return new SqlWord(SqlWord.Kind.SPACE, "");
        }
    }
}
