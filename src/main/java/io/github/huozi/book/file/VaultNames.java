package io.github.huozi.book.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a vault of notes, found as wikilinks name them: by their path, by the end of it, or by their name alone, a note
 * without its ending. Immutable.
 *
 * @hidden
 */
public final class VaultNames {

    private final Map<String, List<String>> byName = new HashMap<>();

    /**
     * The files of a vault.
     *
     * @param paths from the book's folder
     */
    public VaultNames(List<String> paths) {
        for (String path : paths) {
            byName.computeIfAbsent(key(path.substring(path.lastIndexOf('/') + 1)), name -> new ArrayList<>())
                    .add(path);
        }
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the file that a wikilink names; of several the one in the same folder, then the one nearest to the root}
     *
     * @param link without its heading and its alias
     * @param from the note that it is in
     */
    public Optional<String> find(String link, String from) {
        String bare = link.strip().replaceFirst("^(?:\\.?/|\\.\\./)+", "");
        Optional<String> note = one(bare + ".md", from);
        return note.isPresent() || bare.isEmpty() ? note : one(bare, from);
    }

    private Optional<String> one(String path, String from) {
        String wanted = key(path);
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return byName.getOrDefault(wanted.substring(wanted.lastIndexOf('/') + 1), List.of()).stream()
                .filter(each -> ("/" + key(each)).endsWith("/" + wanted))
                .min(Comparator.<String, Boolean>comparing(each -> !key(each).equals(wanted))
                        .thenComparing(each ->
                                !each.substring(0, each.lastIndexOf('/') + 1).equals(folder))
                        .thenComparing(
                                each -> each.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder()));
    }
}
