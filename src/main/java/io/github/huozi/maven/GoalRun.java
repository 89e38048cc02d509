package io.github.huozi.maven;

/** The context of a running goal: libraries are silent, and a JVM shutdown waits for the cleanup. */
final class GoalRun implements AutoCloseable {

    private final EngineLogs logs = EngineLogs.calm();
    private final OrderlyEnd end = OrderlyEnd.open();

    private GoalRun() {}

    /** Begins the work on the current thread, which ends it with {@link #close()}. */
    static GoalRun begin() {
        return new GoalRun();
    }

    @Override
    public void close() {
        end.close();
        logs.close();
    }
}
