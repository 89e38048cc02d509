package io.github.huozi.maven;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps libraries that log on their own account from talking into Maven's output. What they have to say about a book is
 * reported as a diagnostic; the rest is about tables inside our own fonts.
 */
final class EngineLogs {

    private static final List<String> TALKERS = List.of(
            "org.apache.fontbox", "org.apache.pdfbox", "com.openhtmltopdf", "com.github.weisj", "org.eclipse.jetty");

    /** Held on to, since {@link Logger}s that nobody holds lose their level. */
    private static final List<Logger> LOGGERS =
            TALKERS.stream().map(Logger::getLogger).toList();

    private EngineLogs() {}

    /** Once is enough; more often does no harm. */
    static void calm() {
        if (System.getProperty("huozi.noisy") != null) {
            return;
        }
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        // Maven's own SLF4J binding takes the level of a logger from here when the logger is first asked for.
        TALKERS.forEach(name -> System.setProperty("org.slf4j.simpleLogger.log." + name, "off"));
    }
}
