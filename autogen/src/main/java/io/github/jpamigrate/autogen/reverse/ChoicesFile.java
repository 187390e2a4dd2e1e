package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;
import java.util.TreeSet;

/** The file that tells Hibernate Tools which tables to read; without a document type, which would be fetched. */
final class ChoicesFile {
    private ChoicesFile() {}

    static String text(List<Table> tables) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <hibernate-reverse-engineering>
                """);
        TreeSet<String> schemas = new TreeSet<>();
        tables.forEach(table -> schemas.add(table.name().schema()));
        schemas.forEach(schema -> text.append("  <schema-selection match-schema=\"")
                .append(escaped(schema))
                .append("\"/>\n"));
        tables.stream().map(Table::name).forEach(name -> text.append(filter(name)));
        return text.append(
                        "  <table-filter match-catalog=\".*\" match-schema=\".*\" match-name=\".*\" exclude=\"true\"/>\n</hibernate-reverse-engineering>\n")
                .toString();
    }

    private static String filter(QualifiedName name) {
        return "  <table-filter match-catalog=\".*\" match-schema=\"" + escaped(name.schema()) + "\" match-name=\""
                + escaped(name.name()) + "\" exclude=\"false\"/>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
