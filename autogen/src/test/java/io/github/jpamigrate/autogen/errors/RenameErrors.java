package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.autogen.rename.RenameResolution;
import io.github.jpamigrate.autogen.rename.UndecidedRenamesException;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Errors of renames: answers, hints and what nobody has answered. */
final class RenameErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("an answer that is no rename", () -> renaming("shop.name"), """
                    -Dmigrate.rename=shop.name cannot be understood.
                    Write the old name, and for a rename a colon and the new name: -Dmigrate.rename=users.full_name:users.display_name
                    Names with other characters stand in double quotes."""),
            entry("an answer about an unknown kind", () -> renaming("thing:shop:store"), """
                    'thing' in thing:shop:store is no kind of object.
                    Before a name can stand: schema, table, type, sequence, column, label, constraint, index. Names that hold a colon stand in double quotes."""),
            entry("a rename of what is not there", () -> renaming("shop.nam:title"), """
                    -Dmigrate.rename=shop.nam:title: the database has nothing called shop.nam that could be renamed.
                    It has: shop.id, shop.name, shop.size
                    Correct the name before the colon, or leave the answer out when the rename is done: mvn migrate:check"""),
            entry("a rename to what is not wanted", () -> renaming("shop.name:titel"), """
                    -Dmigrate.rename=shop.name:titel: the model declares nothing called titel that the column shop.name could become.
                    Correct the name after the colon; it is the one that the entities have now. What they want: mvn migrate:check"""),
            entry("a rename to what is there", () -> renaming("shop.name:size"), """
                    -Dmigrate.rename=shop.name:size: the database has both the column shop.name and the column shop.size, so the one cannot become the other.
                    Drop or rename the second one first, in a revision of its own: mvn migrate:revision -Dmigrate.empty -Dmessage="...\""""),
            entry("a rename to the same name", () -> renaming("shop.id:id"), """
                    -Dmigrate.rename=shop.id:id: the column shop.id has that name already.
                    Leave the answer out: mvn migrate:check"""),
            entry("two renames to one name", () -> renaming("shop.name:title", "shop.size:title"), """
                    -Dmigrate.rename=shop.size:title: another answer renames the column shop.size, or to that name, too.
                    Keep one of the two."""),
            entry("renames in a circle", () -> renaming("shop.id:size", "shop.size:id"), """
                    These take each other's names in a circle: id, size.
                    No order of renames does that. Write it by hand, with a name in between: mvn migrate:revision -Dmigrate.empty -Dmessage="...\""""),
            entry("a drop of what is not there", () -> dropping("shop.nam"), """
                    -Dmigrate.drop=shop.nam: the database has nothing of that name.
                    Correct the name, or leave the answer out when it is dropped already: mvn migrate:check"""),
            entry("a hint that names nothing", () -> hinting("nam"), """
                    @RenamedFrom("nam") of com.example.Shop.title: the table shop has no column nam that could become shop.title.
                    Correct the name; or take the annotation away if the column is new: mvn migrate:check"""),
            entry(
                    "what may be renames",
                    new UndecidedRenamesException(List.of(
                            new OpenRename("table", "shop", List.of("store"), Optional.of("com.example.Store"), "shop"),
                            new OpenRename(
                                    "column", "\"Pos\".x", List.of("\"Pos\".y", "\"Pos\".z"), Optional.empty(), "x"))),
                    """
                    These may be renames, and dropping would lose what they hold, so no revision was written:
                      table shop goes and store comes: a rename, or not?
                      column "Pos".x goes and "Pos".y, "Pos".z come: a rename, or not?
                    If they were renamed, say so:
                      mvn migrate:revision -Dmessage="..." '-Dmigrate.rename=shop:store,"Pos".x:"Pos".y'
                    or in the model: @RenamedFrom("shop") on com.example.Store, of io.github.jpamigrate:migrate-annotations
                    If not, let the old ones go:
                      mvn migrate:revision -Dmessage="..." '-Dmigrate.drop=shop,"Pos".x'"""));

    private RenameErrors() {}

    private static void renaming(String... renames) {
        resolve(Answers.none().with(List.of(renames), List.of()));
    }

    private static void dropping(String name) {
        resolve(Answers.none().with(List.of(), List.of(name)));
    }

    private static void hinting(String before) {
        resolve(Answers.none()
                .withHints(List.of(new Model.Hint(
                        "com.example.Shop.title", new QualifiedName("public", "shop"), Optional.of("title"), before))));
    }

    /** A shop that has a name and a size, and is to have a title. */
    private static void resolve(Answers answers) {
        RenameResolution.of(shop("id", "name", "size").database(), shop("id", "size", "title"), shop("id"), answers);
    }

    private static Declaration shop(String... columns) {
        List<Column> list = Stream.of(columns)
                .map(name -> new Column(
                        name,
                        "bigint",
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        Table table = new Table(
                new QualifiedName("public", "shop"), Optional.empty(), list, List.of(), List.of(), new TreeMap<>());
        Database database = new Database("public", List.of(), List.of(), List.of(), List.of(table), List.of());
        return Declaration.none("public").withDatabase(database);
    }
}
