package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;

/** Names of other objects, such as {@code audit on app.orders}: qualified names in them are those of tables and types. */
record RenamedIdentity(NewNames names, String defaultSchema) {

    String of(String identity) {
        StringBuilder out = new StringBuilder();
        List<SqlWord> words = SqlWord.of(identity);
        for (int i = 0; i < words.size(); i++) {
            if (isQualified(words, i)) {
                QualifiedName name =
                        new QualifiedName(words.get(i).name(), words.get(i + 2).name());
                out.append(text(renamed(name)));
                i += 2;
            } else if (isArgument(words, i)) {
                out.append(new SqlNames(defaultSchema)
                        .of(names.type(
                                new QualifiedName(defaultSchema, words.get(i).name()))));
            } else {
                out.append(words.get(i).text());
            }
        }
        return out.toString();
    }

    /** The type of a function's argument, unqualified in the default schema. */
    private boolean isArgument(List<SqlWord> words, int index) {
        SqlWord word = words.get(index);
        boolean opened = words.subList(0, index).stream().anyMatch(earlier -> earlier.isSign("("));
        return opened
                && word.is(SqlWord.Kind.IDENTIFIER)
                && names.types().containsKey(new QualifiedName(defaultSchema, word.name()));
    }

    private static boolean isQualified(List<SqlWord> words, int start) {
        List<SqlWord> rest = new ArrayList<>(words.subList(start, words.size()));
        return rest.size() > 2
                && rest.get(0).is(SqlWord.Kind.IDENTIFIER)
                && rest.get(1).isSign(".")
                && rest.get(2).is(SqlWord.Kind.IDENTIFIER);
    }

    private QualifiedName renamed(QualifiedName name) {
        return names.tables().containsKey(name) ? names.table(name) : names.type(name);
    }

    private static String text(QualifiedName name) {
        return SqlNames.quote(name.schema()) + "." + SqlNames.quote(name.name());
    }
}
