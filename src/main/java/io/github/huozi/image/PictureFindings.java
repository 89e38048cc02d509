package io.github.huozi.image;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects findings about pictures and reports each kind once, with a count. Not thread-safe. */
final class PictureFindings {

    private static final int NAMED = 3;
    private static final int LONGEST_ADDRESS = 100;

    private final Map<Code, List<Finding>> found = new EnumMap<>(Code.class);

    private record Finding(Position position, Phrase name, Optional<Phrase> reason, Optional<String> near) {

        Phrase worded() {
            Phrase which = near.isPresent() ? Phrase.of("picture.case", name, near.get()) : name;
            return reason.map(why -> Phrase.of("picture.which", which, why)).orElse(which);
        }

        Phrase placed() {
            return Phrase.of("picture.at", worded(), position.toString());
        }
    }

    /**
     * Returns the name of a picture in findings.
     *
     * @param src the address as written
     */
    static Phrase name(String src) {
        String address = src.strip();
        if (address.isEmpty()) {
            return Phrase.of("picture.nameless");
        }
        String shown = Address.shown(address);
        return Phrase.literal(shown.length() > LONGEST_ADDRESS ? shown.substring(0, LONGEST_ADDRESS) + "…" : shown);
    }

    /**
     * @param reason the reason, which completes "which …"
     * @param near the file of the book whose name differs only in case
     */
    void add(Code code, Position position, Phrase name, Optional<Phrase> reason, Optional<String> near) {
        found.computeIfAbsent(code, c -> new ArrayList<>()).add(new Finding(position, name, reason, near));
    }

    void report(DiagnosticSink sink) {
        found.forEach((code, findings) -> sink.report(worded(code, findings)));
    }

    private static Diagnostic worded(Code code, List<Finding> findings) {
        Finding first = findings.get(0);
        if (findings.size() == 1) {
            Diagnostic one = code.at(first.position(), "one", first.worded());
            return first.near()
                    .map(near -> one.withRemedy(Phrase.of("picture.case.remedy", near)))
                    .orElse(one);
        }
        List<Phrase> named = findings.stream().limit(NAMED).map(Finding::placed).toList();
        int left = findings.size() - named.size();
        Phrase some = named.size() < NAMED
                ? Phrase.of("picture.two", named.get(0), named.get(1))
                : Phrase.of(
                        left == 0 ? "picture.three" : "picture.more", named.get(0), named.get(1), named.get(2), left);
        return code.at(first.position(), "many", findings.size(), some);
    }
}
