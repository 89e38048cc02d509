package io.github.huozi.preview;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes an unexpected exception or virtual machine error, so that its origin in the code can be found. */
public final class Unexpected {

    private static final String OURS = "io.github.huozi.";

    private Unexpected() {}

    /**
     * Returns a finding about a throwable.
     *
     * @param at the file being made
     * @param variant the variant of {@link Code#INTERNAL}, naming what failed
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
