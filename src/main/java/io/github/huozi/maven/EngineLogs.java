package io.github.huozi.maven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * While open, keeps log messages of libraries out of Maven's output. Those about a book are reported as diagnostics; the
 * rest is about tables in the bundled fonts. Other plugins that use the same libraries in the same JVM are unaffected:
 * only loggers of classes from this plugin's class loader are silenced. Safe for concurrent goals: the last one to close
 * restores everything.
 */
final class EngineLogs implements AutoCloseable {

    private static final List<String> TALKERS = List.of(
            "org.apache.fontbox", "org.apache.pdfbox", "com.openhtmltopdf", "com.github.weisj", "org.eclipse.jetty");

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** Maven's own SLF4J binding reads the level of a logger from here on first use. */
    private static final String LEVEL = "org.slf4j.simpleLogger.log.";

    private static final Map<Handler, Calm> HANDLERS = new HashMap<>();
    private static final Map<String, @Nullable String> LEVELS = new HashMap<>();
    private static int goals;

    private boolean closed;

    private EngineLogs() {}

    /** Silences the libraries until the result and all others are closed. */
    static synchronized EngineLogs calm() {
        if (goals++ == 0) {
            for (Handler handler : Logger.getLogger("").getHandlers()) {
                Calm calm = new Calm(handler.getFilter());
                handler.setFilter(calm);
                HANDLERS.put(handler, calm);
            }
            for (String talker : TALKERS) {
                LEVELS.put(talker, System.getProperty(LEVEL + talker));
                System.setProperty(LEVEL + talker, "off");
            }
        }
        return new EngineLogs();
    }

    @Override
    public void close() {
        synchronized (EngineLogs.class) {
            if (!closed && --goals == 0) {
                restore();
            }
            closed = true;
        }
    }

    private static void restore() {
        HANDLERS.forEach((handler, calm) -> {
            // Keep a filter that somebody else has set meanwhile.
            if (handler.getFilter() == calm) {
                handler.setFilter(calm.before());
            }
        });
        HANDLERS.clear();
        LEVELS.forEach((talker, level) -> {
            if (level == null) {
                System.clearProperty(LEVEL + talker);
            } else {
                System.setProperty(LEVEL + talker, level);
            }
        });
        LEVELS.clear();
    }

    private static boolean isTalker(@Nullable String name) {
        return name != null && TALKERS.stream().anyMatch(name::startsWith);
    }

    /** Passes what the previous filter passes, except messages from this plugin's copy of a library. */
    private record Calm(@Nullable Filter before) implements Filter {

        @Override
        public boolean isLoggable(LogRecord record) {
            return !(isTalker(record.getLoggerName()) && isOurs()) && (before == null || before.isLoggable(record));
        }

        private static boolean isOurs() {
            ClassLoader ours = EngineLogs.class.getClassLoader();
            return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                    .anyMatch(one -> isTalker(one.getName()) && ours.equals(one.getClassLoader())));
        }
    }
}
