package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;

import io.github.jpamigrate.autogen.NotAcceptedException;
import io.github.jpamigrate.autogen.NothingToAcceptException;
import io.github.jpamigrate.autogen.answer.ColumnAnswers;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/** Errors of what is ignored, answered and accepted on the command line, but for renames. */
final class AnswerErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("an entry to ignore of a kind that is not known", () -> Ignored.of(List.of("tables:qrtz_*")), """
                    The entry 'tables:qrtz_*' of what is to be ignored has a kind that is not known, 'tables'.
                    Kinds are schema, table, column, default, nullability, comment, constraint, primary-key, unique, check, \
                    exclusion, foreign-key, index, sequence, type, domain, view, materialized-view, function, procedure, \
                    aggregate, trigger, rule, policy, statistics, partition, extension, event-trigger; a name may hold *. \
                    Several entries are separated by commas: \
                    -Dmigrate.ignore='index:ix_manual_*,default:users.created_at'"""),
            entry("an entry to ignore without a kind", () -> Ignored.of(List.of("qrtz_*")), """
                    The entry 'qrtz_*' of what is to be ignored has no '<kind>:<name>'.
                    Kinds are schema, table, column, default, nullability, comment, constraint, primary-key, unique, check, \
                    exclusion, foreign-key, index, sequence, type, domain, view, materialized-view, function, procedure, \
                    aggregate, trigger, rule, policy, statistics, partition, extension, event-trigger; a name may hold *. \
                    Several entries are separated by commas: \
                    -Dmigrate.ignore='index:ix_manual_*,default:users.created_at'"""),
            entry(
                    "an answer without an expression",
                    () -> ColumnAnswers.of("migrate.using", List.of("users.age"), new SqlNames("public")),
                    """
                    -Dmigrate.using=users.age is not an answer: it names no column, or gives no expression for it
                    Write it as: -Dmigrate.using="table.column=expression"
                    For the downgrade: -Dmigrate.using="downgrade:table.column=expression\""""),
            entry("nothing to accept", made(NothingToAcceptException.class, "shop.name", List.of()), """
                    Database and model do not contradict each other at 'shop.name'. There is nothing to accept."""),
            entry(
                    "something else to accept",
                    made(
                            NothingToAcceptException.class,
                            "shop.name",
                            List.of(new Contradiction("column shop.title", "type", "text", "character varying(10)"))),
                    """
                    Database and model do not contradict each other at 'shop.name'. What can be accepted:
                      column shop.title: type is character varying(10), the model declares text"""),
            entry("nothing accepted", made(NotAcceptedException.class, "shop.name", List.of()), """
                    Nothing is accepted at 'shop.name'. Nothing is accepted at all."""),
            entry(
                    "something else accepted",
                    made(
                            NotAcceptedException.class,
                            "shop.name",
                            List.of(new Contradiction("column shop.title", "type", "text", "character varying(10)"))),
                    """
                    Nothing is accepted at 'shop.name'. What is accepted:
                      column shop.title: type is character varying(10), the model declares text"""));

    private AnswerErrors() {}
}
