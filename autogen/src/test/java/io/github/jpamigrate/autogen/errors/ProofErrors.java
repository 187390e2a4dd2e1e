package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.madeBy;

import io.github.jpamigrate.autogen.BranchException;
import io.github.jpamigrate.autogen.ModelNotReachedException;
import io.github.jpamigrate.autogen.SquashProofException;
import io.github.jpamigrate.autogen.UnsupportedChangesException;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import java.util.List;

/** Errors of scripts that do not lead where they should. */
final class ProofErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry(
                    "differences that are not supported",
                    made(UnsupportedChangesException.class, List.of(new Refusal("table shop", "it is partitioned"))),
                    """
                    Not every difference between entities and schema is supported, so no revision was written:
                      table shop: it is partitioned
                    Make these changes by hand in an empty revision: mvn migrate:revision -Dmigrate.empty \
                    -Dmessage="...\""""),
            entry(
                    "revisions that end elsewhere",
                    made(ModelNotReachedException.class, List.of("add column shop.name")),
                    """
                    The revisions end at another schema than the entities want. Missing is:
                      add column shop.name
                    Write the missing revision: mvn migrate:revision -Dmessage="...\""""),
            entry(
                    "a squash that leads elsewhere",
                    made(
                            SquashProofException.class,
                            "aaaa:bbbb",
                            ProofFailedException.difference(
                                    Samples.REVISION, "It leads elsewhere", List.of("add column shop.name"))),
                    """
                    The range aaaa:bbbb cannot be squashed: at once it does not do what it does one by one. \
                    What differs is:
                      add column shop.name
                    Nothing was written. Choose a range without the revision that makes the difference: \
                    mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage="...\""""),
            entry(
                    "a branch that needs another",
                    madeBy(
                            BranchException.class,
                            "alone",
                            Samples.REVISION,
                            List.of(Samples.REVISION),
                            Samples.FAILURE),
                    """
                    The changes that the entities want cannot go behind base: they do not work in a database that \
                    has only that branch.
                    Cannot stamp aaaa (create the shop) together with aaaa (create the shop): the one is part of \
                    the other's history already.
                    Stamp just the newer one: mvn migrate:stamp -Dto=aaaa
                    Revisions that it does not follow:
                      aaaa (create the shop)
                    Nothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn=aaaa
                    Or join the heads first: mvn migrate:merge -Dmessage="...\""""),
            entry(
                    "a branch that others do not work behind",
                    madeBy(BranchException.class, "rest", Samples.REVISION, List.of(Samples.REVISION), Samples.FAILURE),
                    """
                    The changes that the entities want cannot go behind base: the other revisions do not work \
                    behind them.
                    Cannot stamp aaaa (create the shop) together with aaaa (create the shop): the one is part of \
                    the other's history already.
                    Stamp just the newer one: mvn migrate:stamp -Dto=aaaa
                    Revisions that it does not follow:
                      aaaa (create the shop)
                    Nothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn=aaaa
                    Or join the heads first: mvn migrate:merge -Dmessage="...\""""),
            entry(
                    "a branch that leads elsewhere",
                    madeBy(
                            BranchException.class,
                            "order",
                            Samples.REVISION,
                            List.of(Samples.REVISION),
                            List.of("column shop.name")),
                    """
                    The changes that the entities want cannot go behind base: before the other revisions they \
                    lead to another schema than behind them. What differs is:
                      column shop.name
                    Revisions that it does not follow:
                      aaaa (create the shop)
                    Nothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn=aaaa
                    Or join the heads first: mvn migrate:merge -Dmessage="...\""""),
            entry(
                    "a proof that does not hold",
                    ProofFailedException.difference(
                            Samples.REVISION, "The downgrade does not lead back", List.of("column shop.name")),
                    """
                    Revision aaaa (create the shop) fails its proof. The downgrade does not lead back; what \
                    differs is:
                      column shop.name
                    The scripts are aaaa.upgrade.sql and aaaa.downgrade.sql; mend them and run: mvn migrate:verify"""));

    private ProofErrors() {}
}
