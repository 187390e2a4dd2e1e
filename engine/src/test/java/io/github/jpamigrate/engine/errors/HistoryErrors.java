package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.Finding;
import io.github.jpamigrate.engine.History;
import io.github.jpamigrate.engine.listing.Format;
import io.github.jpamigrate.engine.listing.InspectionFormat;
import io.github.jpamigrate.engine.report.NotAtHeadsException;
import io.github.jpamigrate.engine.report.RangeException;
import io.github.jpamigrate.engine.report.UnhealthyDatabaseException;
import io.github.jpamigrate.engine.revision.OfflineRoute;
import io.github.jpamigrate.engine.revision.Range;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.util.List;
import java.util.Optional;

/** Errors of ranges and the state of a database. */
final class HistoryErrors {

    private static final RevisionGraph LINE = Graphs.graph("aaaa", "bbbb<aaaa", "cccc<bbbb");
    private static final RevisionGraph FORK = Graphs.graph("aaaa", "bbbb<aaaa#left", "cccc<aaaa");

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("a range without a colon", () -> Range.parse("aaaa"), """
                    'aaaa' is not a range: it has no colon.
                    A range is two targets and a colon, for example -Dmigrate.range=base:head, \
                    -Dmigrate.range=current:, -Dmigrate.range=-3:current."""),
            entry("a range of steps", () -> Range.parse("-1:+1"), """
                    '-1:+1' is not a range: both ends count steps from the other one.
                    A range is two targets and a colon, for example -Dmigrate.range=base:head, \
                    -Dmigrate.range=current:, -Dmigrate.range=-3:current."""),
            entry("a range of an end and steps", () -> Range.parse("aaaa,-1:bbbb"), """
                    'aaaa,-1:bbbb' is not a range: an end that counts steps stands alone.
                    A range is two targets and a colon, for example -Dmigrate.range=base:head, \
                    -Dmigrate.range=current:, -Dmigrate.range=-3:current."""),
            entry("a range the wrong way round", () -> History.of(LINE).entries(Range.parse("cccc:aaaa")), """
                    Revision cccc is not an ancestor of revision aaaa.
                    The older end stands before the colon: when they are the wrong way round, -Dmigrate.range=aaaa:cccc"""),
            entry("a range that overlaps", RangeException.overlap("bbbb", "aaaa", "aaaa,bbbb:heads"), """
                    Requested revision bbbb overlaps with other requested revisions aaaa.
                    The one holds the other: leave aaaa out of 'aaaa,bbbb:heads'."""),
            entry(
                    "a range from a database that is not there",
                    () -> History.of(LINE).entries(Range.parse("current:")),
                    """
                    'current:' depends on where a database is, and none is configured.
                    Name one with -Dmigrate.url=jdbc:postgresql://host:port/database, or name a revision."""),
            entry(
                    "steps from a database that is not there",
                    () -> History.of(LINE).named(Target.parse("+1")),
                    """
                    '+1' depends on where a database is, and none is configured.
                    Name one with -Dmigrate.url=jdbc:postgresql://host:port/database, or name a revision."""),
            entry(
                    "steps from nowhere",
                    () -> OfflineRoute.find(LINE, Target.parse("+1"), Target.parse("head"), Optional.empty()),
                    """
                    '+1' is not a target here: it says how far to go, but not from where.
                    Targets are head, heads, base, a revision's id or its first four or more characters, a label, +N, \
                    -N, and combinations such as head-1, base+2, label@head."""),
            entry(
                    "an offline upgrade downwards",
                    () -> OfflineRoute.find(LINE, Target.parse("cccc"), Target.parse("aaaa"), Optional.of(true)),
                    """
                    The range ends at 'aaaa', below where it begins, and an upgrade does not go down.
                    For a script that goes down: -Dmigrate.direction=downgrade"""),
            entry("an unknown format", () -> Format.parse("migrate.format", "xml"), """
                    'xml' is nothing that migrate.format can be. It can be: text, json, mermaid, dot
                    For example -Dmigrate.format=text"""),
            entry("an unknown format of a status", () -> InspectionFormat.parse("migrate.format", "xml"), """
                    'xml' is nothing that migrate.format can be. It can be: text, json
                    For example -Dmigrate.format=text"""),
            entry("an unknown kind", () -> Finding.Kind.parse("migrate.failOn", List.of("everything")), """
                    'everything' is nothing that migrate.failOn can be. It can be: pending, unknown, edited, \
                    interrupted, invalid-index, unvalidated-constraint, all, none
                    For example -Dmigrate.failOn=pending"""),
            entry(
                    "a database behind",
                    new NotAtHeadsException(List.of(Graphs.name("aaaa")), List.of(Graphs.name("cccc"))),
                    """
                    The database is not at all heads. It is at:
                      aaaa (message of aaaa)
                    Heads of the files are:
                      cccc (message of cccc)
                    Apply what is pending: mvn migrate:upgrade -Dto=heads
                    Or see what is different: mvn migrate:status"""),
            entry("a database at base", new NotAtHeadsException(List.of(), List.of()), """
                    The database is not at all heads. It is at:
                      base, no revision is applied
                    Heads of the files are:
                      none, there are no revisions
                    Apply what is pending: mvn migrate:upgrade -Dto=heads
                    Or see what is different: mvn migrate:status"""),
            entry(
                    "a database with flaws",
                    new UnhealthyDatabaseException(
                            List.of("pending aaaa (message of aaaa): mvn migrate:upgrade -Dto=aaaa")),
                    """
                    The database is not as it is to be:
                      pending aaaa (message of aaaa): mvn migrate:upgrade -Dto=aaaa
                    What counts is set with -Dmigrate.failOn."""));

    private HistoryErrors() {}
}
