package io.github.huozi.stamp;

import java.util.List;
import java.util.Optional;

/** Resolves the named destinations of a PDF (ISO 32000-1, 7.9.6 and 12.3.2.3). */
final class PdfDestinations {

    /** A bound on the depth; trees written by Huozi are shallower. */
    static final int DEEPEST = 32;

    private PdfDestinations() {}

    /** Returns a reference to the page of the named destination; the name is ASCII letters. */
    static String page(PdfFile file, PdfDictionary catalog, String name) throws UnstampableException {
        String names = catalog.value("Names").orElse("<<>>");
        Optional<String> tree = file.dictionary(names).value("Dests");
        Optional<String> found = tree.isEmpty() ? Optional.empty() : find(file, tree.get(), "(" + name + ")", 0);
        if (found.isEmpty()) {
            throw new UnstampableException("stamp.foreign.page");
        }
        String target = file.resolved(found.get());
        String array = target.startsWith("<<")
                ? file.resolved(PdfDictionary.of(target).value("D").orElseThrow(PdfSyntax::damaged))
                : target;
        return PdfSyntax.array(array).get(0);
    }

    private static Optional<String> find(PdfFile file, String node, String key, int depth) throws UnstampableException {
        if (depth > DEEPEST) {
            throw PdfSyntax.damaged();
        }
        PdfDictionary dictionary = file.dictionary(node);
        List<String> names =
                PdfSyntax.array(file.resolved(dictionary.value("Names").orElse("[]")));
        for (int i = 0; i + 1 < names.size(); i += 2) {
            if (names.get(i).equals(key)) {
                return Optional.of(names.get(i + 1));
            }
        }
        for (String kid : PdfSyntax.array(file.resolved(dictionary.value("Kids").orElse("[]")))) {
            List<String> limits = PdfSyntax.array(
                    file.resolved(file.dictionary(kid).value("Limits").orElse("[]")));
            boolean within = limits.size() != 2
                    || (limits.get(0).compareTo(key) <= 0 && limits.get(1).compareTo(key) >= 0);
            Optional<String> found = within ? find(file, kid, key, depth + 1) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
