package io.github.huozi.read;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds back what may be found hundreds of times in a book, and tells it once: a book whose listings are missing has one fault,
 * not seven hundred. What messages differ in stands in quotation marks.
 */
final class Gathering implements DiagnosticSink {

    private static final Set<Code> HELD = EnumSet.of(Code.MISSING_INCLUDE, Code.UNKNOWN_SHORT_CODE);
    /** So many are told one by one. */
    private static final int FEW = 3;

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private final DiagnosticSink sink;
    private final Map<String, List<Diagnostic>> held = new LinkedHashMap<>();

    Gathering(DiagnosticSink sink) {
        this.sink = sink;
    }

    @Override
    public void report(Diagnostic found) {
        if (!HELD.contains(found.code())) {
            sink.report(found);
            return;
        }
        // Of short codes each name is a fault of its own.
        boolean include = found.code() == Code.MISSING_INCLUDE;
        String kind = include ? QUOTED.matcher(found.message()).replaceAll("") : found.message();
        held.computeIfAbsent(found.code() + kind, key -> new ArrayList<>()).add(found);
    }

    /** Tells what was held back. */
    void flush() {
        for (List<Diagnostic> all : held.values()) {
            if (all.size() <= FEW) {
                all.forEach(sink::report);
            } else {
                Diagnostic first = all.get(0);
                sink.report(first.code(), first.position(), first.message() + others(all), first.hint());
            }
        }
        held.clear();
    }

    private static String others(List<Diagnostic> all) {
        StringBuilder others =
                new StringBuilder("; the same of ").append(all.size() - 1).append(" more: ");
        for (Diagnostic found : all.subList(1, FEW)) {
            Matcher quoted = QUOTED.matcher(found.message());
            boolean named = found.code() == Code.MISSING_INCLUDE && quoted.find();
            others.append(named ? quoted.group() + " (" + found.position() + ")" : found.position())
                    .append(", ");
        }
        int left = all.size() - FEW;
        return others.append("and ").append(left).append(" more").toString();
    }
}
