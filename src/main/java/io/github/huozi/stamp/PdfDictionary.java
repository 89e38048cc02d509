package io.github.huozi.stamp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A dictionary of a PDF, its values as they are written (ISO 32000-1, 7.3.7). Immutable.
 *
 * @param entries by key, without the solidus, in the order in which they stand
 */
record PdfDictionary(Map<String, String> entries) {

    PdfDictionary {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static PdfDictionary empty() {
        return new PdfDictionary(Map.of());
    }

    /** The dictionary that a text begins with. */
    static PdfDictionary of(String text) throws UnstampableException {
        PdfSyntax syntax = new PdfSyntax(text);
        int at = syntax.start(0);
        if (!text.startsWith("<<", at)) {
            throw PdfSyntax.damaged();
        }
        Map<String, String> entries = new LinkedHashMap<>();
        at = syntax.start(at + 2);
        while (!text.startsWith(">>", at)) {
            int keyEnd = syntax.end(at);
            int value = syntax.start(keyEnd);
            int end = syntax.end(value);
            if (!text.startsWith("/", at) || end == value) {
                throw PdfSyntax.damaged();
            }
            entries.put(text.substring(at + 1, keyEnd), text.substring(value, end));
            at = syntax.start(end);
        }
        return new PdfDictionary(entries);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The same with one entry changed or added. */
    PdfDictionary with(String key, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(entries);
        changed.put(key, value.toString());
        return new PdfDictionary(changed);
    }

    /** The same without an entry. */
    PdfDictionary without(String key) {
        Map<String, String> changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return new PdfDictionary(changed);
    }

    /** As it stands in a file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("<<");
        entries.forEach((key, value) ->
                text.append('/').append(key).append(' ').append(value).append('\n'));
        return text.append(">>").toString();
    }
}
