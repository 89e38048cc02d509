package io.github.huozi.pdf.engine;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Redirects the engine's log messages to diagnostics while Huozi uses it. The engine has one logger per JVM, so this one
 * wraps it, for Huozi's threads only; other users of the engine in the same program are unaffected. Thread-safe.
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

    /** Suppresses the engine's log on this thread until {@link #release()}. */
    static void hold() {
        install();
        OURS.set(true);
    }

    static void release() {
        OURS.remove();
    }

    private static synchronized void install() {
        if (!installed) {
            // Listing the loggers makes the engine set up its own now, which would otherwise replace this one later.
            XRLog.listRegisteredLoggers();
            boolean listening = XRLog.isLoggingEnabled();
            XRLog.setLoggerImpl(new EngineLog(XRLog.getLoggerImpl(), listening));
            // The engine does not notify a build's listener while logging is off.
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
