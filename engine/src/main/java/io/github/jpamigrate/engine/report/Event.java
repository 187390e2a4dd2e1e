package io.github.jpamigrate.engine.report;

/**
 * What happens during a run, one at a time and in the order it happens: on the thread of the run, but for {@link
 * WaitEvent.StatementRunning}. {@link #text()} is a line, or several, ready to be printed; a listener that wants more
 * looks at the family with a {@link Visitor}, and at the kind by its class.
 */
public sealed interface Event permits ProgressEvent, WaitEvent, JournalEvent, RecoveryEvent, IdleEvent, PolicyEvent {

    /** The event in words, without a line break at its end. */
    String text();

    /** Whether a person should notice it even when everything else is hidden. */
    default boolean warning() {
        return false;
    }

    <R> R accept(Visitor<R> visitor);

    /** Which way a revision is run. */
    enum Direction {
        UPGRADE,
        DOWNGRADE
    }

    /** One method for each family; all of them optional, what is not overridden goes to {@link #other}. */
    interface Visitor<R> {
        R other(Event event);

        default R progress(ProgressEvent event) {
            return other(event);
        }

        default R waiting(WaitEvent event) {
            return other(event);
        }

        default R journal(JournalEvent event) {
            return other(event);
        }

        default R recovery(RecoveryEvent event) {
            return other(event);
        }

        default R idle(IdleEvent event) {
            return other(event);
        }

        default R policy(PolicyEvent event) {
            return other(event);
        }
    }
}
