package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.policy.Policy;
import io.github.jpamigrate.engine.policy.Protection;
import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the engine would do with some files and a journal, without a database: for the texts of its refusals. */
public final class JournalSays {
    private final RevisionGraph files;
    private final List<AppliedRevision> rows = new ArrayList<>();

    private JournalSays(RevisionGraph files) {
        this.files = files;
    }

    public static JournalSays with(RevisionGraph files) {
        return new JournalSays(files);
    }

    /** A row whose checksum is the one of its file. */
    public JournalSays applied(String id, String... parents) {
        return row(id, "checksum of " + id, AppliedRevision.State.APPLIED, parents);
    }

    public JournalSays edited(String id, String... parents) {
        return row(id, "another checksum", AppliedRevision.State.APPLIED, parents);
    }

    public JournalSays interrupted(String id, String... parents) {
        return row(id, "checksum of " + id, AppliedRevision.State.UPGRADING, parents);
    }

    private JournalSays row(String id, String checksum, AppliedRevision.State state, String... parents) {
        rows.add(new AppliedRevision(
                id,
                rows.size(),
                List.of(parents),
                List.of(),
                "message of " + id,
                checksum,
                "drop table " + id + ";",
                state,
                1,
                Instant.EPOCH,
                "ada",
                Duration.ZERO,
                "test"));
        return this;
    }

    public void upgrade(String target) {
        check(new UpgradePlan(Target.parse(target), "DIR").work(known()));
    }

    public void resume() {
        Interrupted.jobs(known());
    }

    public void downgrade(String target) {
        check(new DowngradePlan(Target.parse(target)).work(known()));
    }

    public void purge(String target) {
        check(PurgeWork.of(known(), Target.parse(target)));
    }

    public void unprotect() {
        check(new ProtectWork(false, known().current()));
    }

    public void repair(List<String> accepted, List<String> forgotten) {
        check(RepairWork.of(known(), new Repair(accepted, forgotten)));
    }

    private Known known() {
        return new Known(new JournalTable("public", "migrate_revision"), files, rows);
    }

    private static void check(Work work) {
        Request request = work.request();
        new Policy(List.<Allowance>of(), false).check(request, () -> Optional.of(new Protection(Instant.EPOCH, "ada")));
    }
}
