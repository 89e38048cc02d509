package io.github.huozi.goal;

/** Where a goal speaks to a person. Safe for use by several threads. */
public interface GoalLog {

    /** A line for those who look for a fault of the program. */
    void debug(String line);

    void info(String line);

    void warn(String line);

    void error(String line);

    /** Shows a line in a terminal until the next one of whatever kind; of no use elsewhere. An empty one clears it. */
    default void passing(String line) {}
}
