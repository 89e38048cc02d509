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
 * The files of a vault by their names in wikilinks: a path, the end of a path, or a plain name, without extension for notes.
 * Immutable.
 *
 * @hidden
 */
public final class VaultNames {

    private final Map<String, List<String>> byName = new HashMap<>();

    /**
     * Creates the names of a vault.
     *
     * @param paths the paths relative to the book's folder
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
     * {@return the file that a wikilink names; of several, the one in the same folder, otherwise the one closest to the root}
     *
     * @param link the link without its heading and alias
     * @param from the note with the link
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
