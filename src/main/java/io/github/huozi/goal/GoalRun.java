package io.github.huozi.goal;

/** What holds while a goal is at work: the engines are quiet, and a JVM that is to end waits until all is cleared up. */
public final class GoalRun implements AutoCloseable {

    private final EngineLogs logs = EngineLogs.calm();
    private final OrderlyEnd end = OrderlyEnd.open();

    private GoalRun() {}

    /** Begins the work on the current thread, which ends it with {@link #close()}. */
    public static GoalRun begin() {
        return new GoalRun();
    }

    @Override
    public void close() {
        end.close();
        logs.close();
    }
}
