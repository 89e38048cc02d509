package io.github.huozi.command;

import io.github.huozi.goal.GoalLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Logs to the terminal: results to standard output, problems to standard error. Draws over a progress line. */
final class CommandLog implements GoalLog {

    /** ECMA-48: moves to the first column and clears the line. */
    private static final String CLEARED = "\r\u001b[K";

    private final PrintStream out;
    private final PrintStream err;
    private boolean quiet;
    private boolean passing;

    CommandLog(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Returns the log of this process, in an encoding that has Chinese characters. */
    static CommandLog ofProcess() {
        return new CommandLog(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor to) {
        Charset charset = Charset.defaultCharset();
        String named = System.getProperty("native.encoding", "");
        if (!named.isEmpty() && Charset.isSupported(named)) {
            charset = Charset.forName(named);
        }
        boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('字');
        return new PrintStream(new FileOutputStream(to), true, chinese ? charset : StandardCharsets.UTF_8);
    }

    /** From now on, logs only problems. */
    void beQuiet() {
        quiet = true;
    }

    /** Prints a line that was requested, even when quiet. */
    synchronized void answer(String text) {
        out.println(text);
    }

    private void clear() {
        if (passing) {
            out.print(CLEARED);
            out.flush();
            passing = false;
        }
    }

    @Override
    public synchronized void passing(String line) {
        clear();
        if (!line.isEmpty() && !quiet) {
            out.print(line);
            out.flush();
            passing = true;
        }
    }

    @Override
    public void debug(String line) {
        // A developer gets the stack trace with -e.
    }

    @Override
    public synchronized void info(String line) {
        clear();
        if (!quiet) {
            out.println(line);
        }
    }

    @Override
    public synchronized void warn(String line) {
        clear();
        err.println("[WARN] " + line);
    }

    @Override
    public synchronized void error(String line) {
        clear();
        err.println("[ERROR] " + line);
    }

    /** Logs what only a programmer understands. */
    synchronized void trace(Throwable fault) {
        clear();
        fault.printStackTrace(err);
    }
}
