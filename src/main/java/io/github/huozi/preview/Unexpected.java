package io.github.huozi.preview;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.util.Optional;
import java.util.stream.Stream;

/** Words what nobody has foreseen, an exception or an error of the machine, so that it can be found in the code. */
public final class Unexpected {

    private static final String OURS = "io.github.huozi.";

    private Unexpected() {}

    /**
     * A finding about something thrown.
     *
     * @param at the file that was being made
     * @param variant of {@link Code#INTERNAL}, what did not work
     */
    public static Diagnostic of(Position at, String variant, Throwable thrown) {
        Optional<StackTraceElement> frame = Stream.of(thrown.getStackTrace())
                .filter(each -> each.getClassName().startsWith(OURS))
                .findFirst();
        String where = frame.map(each -> " (" + each.getFileName() + ":" + each.getLineNumber() + ")")
                .orElse("");
        return Code.INTERNAL.at(at, variant, thrown + where);
    }
}
