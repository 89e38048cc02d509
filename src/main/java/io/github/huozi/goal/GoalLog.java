package io.github.huozi.goal;

/** The messages of a goal to its user. Thread-safe. */
public interface GoalLog {

    /** A line for the search for a fault in the program. */
    void debug(String line);

    void info(String line);

    void warn(String line);

    void error(String line);

    /** Shows a line in a terminal until the next line of any kind; does nothing elsewhere. An empty one clears it. */
    default void passing(String line) {}
}
