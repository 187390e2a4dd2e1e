package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.report.PolicyEvent;
import io.github.jpamigrate.engine.report.ProtectedDatabaseException;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What takes an explicit word, and which one. */
class PolicyTest extends DatabaseTest {

    private Migrator allowing(String allowances) {
        return builder()
                .allow(Allowance.parseAll(allowances).toArray(Allowance[]::new))
                .build();
    }

    private String mark() throws SQLException {
        return migrator().status().protection().orElseThrow().toString();
    }

    @Test
    void aProtectedDatabaseIsNotDowngraded() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        migrator().protect();

        assertThatThrownBy(() -> migrator().downgrade(Target.parse("-2")))
                .isInstanceOf(ProtectedDatabaseException.class)
                .hasMessage("""
                        This database is protected (%s). Undoing a revision can lose what was written since. Not undone:
                          cccc (make something of cccc)
                          bbbb (make something of bbbb)
                        If that is what you want, say exactly so:
                        mvn migrate:downgrade -Dto=-2 -Dmigrate.allow=downgrade:cccc,downgrade:bbbb""".formatted(mark()));
        assertThatThrownBy(() -> allowing("downgrade:cccc").downgrade(Target.parse("-2")))
                .isInstanceOf(ProtectedDatabaseException.class);
        assertThat(database.tables()).hasSize(3);

        assertThat(ids(allowing("downgrade:cccc,downgrade:bbbb")
                        .downgrade(Target.parse("-2"))
                        .undone()))
                .containsExactly("cccc", "bbbb");
        assertThat(events(PolicyEvent.AllowanceIdle.class)).isEmpty();
    }
}
