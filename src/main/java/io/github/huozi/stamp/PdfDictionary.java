package io.github.huozi.stamp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A dictionary of a PDF, with its values as written (ISO 32000-1, 7.3.7). Immutable.
 *
 * @param entries the entries by key, without the solidus, in file order
 */
record PdfDictionary(Map<String, String> entries) {

    PdfDictionary {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static PdfDictionary empty() {
        return new PdfDictionary(Map.of());
    }

    /** Parses the dictionary at the start of a text. */
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

    /** Returns a copy with one entry changed or added. */
    PdfDictionary with(String key, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(entries);
        changed.put(key, value.toString());
        return new PdfDictionary(changed);
    }

    /** Returns a copy without an entry. */
    PdfDictionary without(String key) {
        Map<String, String> changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return new PdfDictionary(changed);
    }

    /** Returns the dictionary in PDF syntax. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("<<");
        entries.forEach((key, value) ->
                text.append('/').append(key).append(' ').append(value).append('\n'));
        return text.append(">>").toString();
    }
}
