package io.github.huozi.goal;

/** The log in which a goal writes to its user. Thread-safe. */
public interface GoalLog {

    /** Logs a line for somebody who debugs the program. */
    void debug(String line);

    void info(String line);

    void warn(String line);

    void error(String line);

    /** Shows a line in a terminal until the next line of any kind; has no effect elsewhere. An empty one clears it. */
    default void passing(String line) {}
}
