package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cases.CaseModel;
import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.engine.report.ParentChoiceException;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Placement;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions written while there are several heads: items and orders, each on a branch of its own. */
class BranchesTest {
    private static final String ITEM = "@Entity class Item { @Id Long id; ITEMS } ";
    private static final String ORDER = "@Entity @Table(name = \"orders\") class Order { @Id Long id; ORDERS } ";

    @TempDir
    private Path folder;

    private int models;
    private Revision items;
    private Revision orders;

    @BeforeEach
    void twoHeads() {
        items = write("item");
        orders = write("orders");
    }

    /** By hand, since each look at entities takes its time. */
    private Revision write(String table) {
        RevisionDirectory directory = RevisionDirectory.of(folder.resolve("migrate"));
        String create = "CREATE TABLE " + table + " (id bigint PRIMARY KEY);";
        return directory.write(
                NewRevision.of("create table " + table, List.of(), List.of(), create, "DROP TABLE " + table + ";"));
    }

    private static String model(String itemFields, String orderFields) {
        return ITEM.replace("ITEMS", itemFields) + ORDER.replace("ORDERS", orderFields);
    }

    private static Placement at(String head) {
        return Placement.behindTheHead().behind(head);
    }

    private Autogenerator autogenerator(String entities) {
        Path classes = folder.resolve("classes" + models++);
        AutogeneratorSettings settings = new AutogeneratorSettings(
                folder.resolve("migrate"),
                CaseModel.request(entities, classes),
                Optional.empty(),
                "migrate_revision",
                Answers.none());
        return new Autogenerator(settings, TestServers.server(TestServers.NEWEST));
    }

    @Test
    void comparesWithAllHeadsAndWritesBehindTheOneThatIsNamed() {
        assertThatThrownBy(() -> autogenerator(model("Integer price;", "")).revision("add price of items"))
                .isInstanceOf(ParentChoiceException.class);

        RevisionOutcome outcome =
                autogenerator(model("Integer price;", "")).revision("add price of items", at(items.id()));

        assertThat(outcome.changes()).containsExactly("add column item.price");
        assertThat(outcome.written().orElseThrow().parents()).containsExactly(items.id());
        assertThat(RevisionDirectory.of(folder.resolve("migrate")).load().heads())
                .hasSize(2);

        // what follows the items already does not survive that they are dropped
        Revision second = outcome.written().orElseThrow();
        Placement splice = new Placement(Optional.of(items.id()), true, List.of(), List.of(), Optional.empty());
        assertThatThrownBy(() -> autogenerator(ORDER.replace("ORDERS", "")).revision("drop the items", splice))
                .isInstanceOf(BranchException.class)
                .hasMessageContaining(
                        "Revisions that it does not follow:\n  " + orders.name() + "\n  " + second.name());
    }

    @Test
    void refusesChangesThatNeedAnotherBranch() {
        String crossing = model("", "@ManyToOne Item item;");
        assertThatThrownBy(() -> autogenerator(crossing).revision("let orders have an item", at(orders.id())))
                .isInstanceOf(BranchException.class)
                .hasMessageStartingWith("The changes that the entities want cannot go behind " + orders.id()
                        + ": they do not work in a database that has only that branch.\n")
                .hasMessageContaining("relation \"item\" does not exist")
                .hasMessageContaining("\nRevisions that it does not follow:\n  " + items.name()
                        + "\nNothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn="
                        + items.id());
        assertThat(RevisionDirectory.of(folder.resolve("migrate")).load().revisions())
                .hasSize(2);

        Placement depending = new Placement(
                Optional.of(orders.id()), false, List.of("sales"), List.of(items.id()), Optional.of("abcd"));
        Revision written = autogenerator(crossing)
                .revision("let orders have an item", depending)
                .written()
                .orElseThrow();
        assertThat(written.dependsOn()).containsExactly(items.id());
        assertThat(written.labels()).containsExactly("sales");
        assertThat(written.id()).isEqualTo("abcd");
    }
}
