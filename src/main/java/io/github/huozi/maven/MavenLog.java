package io.github.huozi.maven;

import io.github.huozi.goal.GoalLog;
import java.io.PrintStream;
import org.apache.maven.plugin.logging.Log;

/** Maven's log. Writes progress lines directly to the terminal and clears them before the next line of the log. */
final class MavenLog implements GoalLog {

    /** ECMA-48: moves to the first column and clears the line. */
    private static final String CLEARED = "\r\u001b[K";

    private final Log log;
    private final PrintStream terminal;
    private boolean passing;

    MavenLog(Log log, PrintStream terminal) {
        this.log = log;
        this.terminal = terminal;
    }

    private void clear() {
        if (passing) {
            terminal.print(CLEARED);
            terminal.flush();
            passing = false;
        }
    }

    @Override
    public synchronized void passing(String line) {
        clear();
        if (!line.isEmpty()) {
            terminal.print(line);
            terminal.flush();
            passing = true;
        }
    }

    @Override
    public synchronized void debug(String line) {
        clear();
        log.debug(line);
    }

    @Override
    public synchronized void info(String line) {
        clear();
        log.info(line);
    }

    @Override
    public synchronized void warn(String line) {
        clear();
        log.warn(line);
    }

    @Override
    public synchronized void error(String line) {
        clear();
        log.error(line);
    }
}
