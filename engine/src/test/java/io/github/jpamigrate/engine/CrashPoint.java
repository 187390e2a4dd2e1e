package io.github.jpamigrate.engine;

/**
 * Where a run ends before its end.
 *
 * @param number of what is not sent any more, for {@link How#BETWEEN}
 * @param fraction of the usual time of a run, for the others
 */
record CrashPoint(How how, String direction, int number, double fraction) {
    enum How {
        /** The client is killed between two things that it sends. */
        BETWEEN,
        /** The client is killed at some time. */
        SOME_TIME,
        /** The server process that changes the schema is terminated at some time. */
        WORK_BACKEND,
        /** The server process that holds the lock is terminated at some time. */
        LOCK_BACKEND
    }

    boolean kills() {
        return how == How.BETWEEN || how == How.SOME_TIME;
    }

    boolean upwards() {
        return direction.equals(CrashLane.UPGRADE);
    }

    @Override
    public String toString() {
        return how + " " + direction + (how == How.BETWEEN ? " before " + number : " at " + fraction);
    }
}
