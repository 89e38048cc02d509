package io.github.huozi.pdf.engine;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Keeps the engine from writing to the machine's log while we use it: what it says goes to the diagnostics instead. The
 * engine's logger is one for the whole JVM, so ours steps in front of whatever is there, for our own threads only; other
 * users of the engine in the same program notice nothing. Safe for use by several threads.
 */
final class EngineLog implements XRLogger {

    private static final ThreadLocal<Boolean> OURS = ThreadLocal.withInitial(() -> false);
    private static boolean installed;

    private final XRLogger others;
    private final boolean othersListen;

    private EngineLog(XRLogger others, boolean othersListen) {
        this.others = others;
        this.othersListen = othersListen;
    }

    /** From now on until {@link #release()} what the engine says on this thread is not logged. */
    static void hold() {
        install();
        OURS.set(true);
    }

    static void release() {
        OURS.remove();
    }

    private static synchronized void install() {
        if (!installed) {
            // Asking for the names makes the engine set up its logger, which would otherwise replace ours later.
            XRLog.listRegisteredLoggers();
            boolean listening = XRLog.isLoggingEnabled();
            XRLog.setLoggerImpl(new EngineLog(XRLog.getLoggerImpl(), listening));
            // The engine tells a build's own listener nothing while logging is off.
            XRLog.setLoggingEnabled(true);
            installed = true;
        }
    }

    private boolean isHeard() {
        return othersListen && !OURS.get();
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isHeard() && others.isLogLevelEnabled(diagnostic);
    }

    @Override
    public void log(String where, Level level, String message) {
        if (isHeard()) {
            others.log(where, level, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isHeard()) {
            others.log(where, level, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        others.setLevel(logger, level);
    }
}
