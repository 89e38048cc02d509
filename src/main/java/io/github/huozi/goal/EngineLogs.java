package io.github.huozi.goal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * While it is open, libraries that log on their own account do not talk into Maven's output. What they have to say about a book
 * is reported as a diagnostic; the rest is about tables inside our own fonts. Another plugin that uses the same libraries in
 * the same JVM is heard as ever: what counts is whether the class that speaks is of our class loader. Safe for goals that run
 * at the same time: all is as it was when the last one closes.
 */
final class EngineLogs implements AutoCloseable {

    private static final List<String> TALKERS = List.of(
            "org.apache.fontbox", "org.apache.pdfbox", "com.openhtmltopdf", "com.github.weisj", "org.eclipse.jetty");

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** Maven's own SLF4J binding takes the level of a logger from here when the logger is first asked for. */
    private static final String LEVEL = "org.slf4j.simpleLogger.log.";

    private static final Map<Handler, Calm> HANDLERS = new HashMap<>();
    private static final Map<String, @Nullable String> LEVELS = new HashMap<>();
    private static int goals;

    private boolean closed;

    private EngineLogs() {}

    /** Quiet from now on until the result is closed, and all others with it. */
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
            // What somebody else has set meanwhile stays.
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

    /** Lets pass what the filter before lets pass, but what our own copy of a library says. */
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
