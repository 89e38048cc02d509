package io.github.huozi.site;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.language.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of the interface in one language. Immutable. */
final class SiteWords {

    /** The languages of the interface. */
    enum Tongue {
        SIMPLIFIED(Wording.Tongue.SIMPLIFIED, "zh-CN", "zh"),
        TRADITIONAL(Wording.Tongue.TRADITIONAL, "zh-TW", "zh"),
        JAPANESE(Wording.Tongue.JAPANESE, "ja", "ja"),
        ENGLISH(Wording.Tongue.ENGLISH, "en", "en");

        private final Wording.Tongue tongue;
        private final String tag;
        private final String folder;

        Tongue(Wording.Tongue tongue, String tag, String folder) {
            this.tongue = tongue;
            this.tag = tag;
            this.folder = folder;
        }

        /** Returns the interface language that fits a book. */
        static Tongue of(String language) {
            return valueOf(Wording.Tongue.of(language).name());
        }

        /** Returns the BCP 47 tag for pages. */
        String tag() {
            return tag;
        }

        /** Returns the folder of the download page in this language when the book is in the other one. */
        String folder() {
            return folder;
        }
    }

    private static final String FOLDER = "/io/github/huozi/templates/site/words/";

    private static final Map<Tongue, Map<String, String>> ALL =
            Arrays.stream(Tongue.values()).collect(Collectors.toUnmodifiableMap(tongue -> tongue, SiteWords::load));

    private final Tongue tongue;
    private final Map<String, String> texts;

    SiteWords(Tongue tongue) {
        this.tongue = tongue;
        this.texts = ALL.getOrDefault(tongue, Map.of());
    }

    Tongue tongue() {
        return tongue;
    }

    /** Returns all texts by their names. */
    Map<String, String> texts() {
        return texts;
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no such text: " + name);
        }
        return text;
    }

    /** Returns a text with its {@code {0}} filled in. */
    String text(String name, String filling) {
        return text(name).replace("{0}", filling);
    }

    /** Returns a human-readable file size, in powers of 1000. */
    String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + " kB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    String date(LocalDate date) {
        return Wording.of(tongue.tongue).date(date);
    }

    /** Returns a credit line: names and their role. */
    String credit(Contributor.Role role, List<String> names) {
        return Wording.of(tongue.tongue).credit(role, names);
    }

    /** Loads the texts shared by all books, and those of the site. */
    private static Map<String, String> load(Tongue tongue) {
        Map<String, String> texts = new TreeMap<>(Wording.of(tongue.tongue).texts());
        texts.putAll(Wording.read(SiteWords.class, FOLDER + tongue.tongue.file() + ".properties"));
        return Map.copyOf(texts);
    }
}
