package io.github.huozi.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of the interface in one language. Immutable. */
final class Words {

    /** The languages that the interface speaks. */
    enum Tongue {
        SIMPLIFIED("zh-Hans", "zh-CN", "zh"),
        TRADITIONAL("zh-Hant", "zh-TW", "zh"),
        ENGLISH("en", "en", "en");

        private final String file;
        private final String tag;
        private final String folder;

        Tongue(String file, String tag, String folder) {
            this.file = file;
            this.tag = tag;
            this.folder = folder;
        }

        /** The one that fits a book in that language. */
        static Tongue of(String language) {
            String[] subtags = language.toUpperCase(Locale.ROOT).split("-", -1);
            if (!subtags[0].equals("ZH")) {
                return ENGLISH;
            }
            for (String subtag : subtags) {
                if (TRADITIONAL_REGIONS.contains(subtag)) {
                    return TRADITIONAL;
                }
            }
            return SIMPLIFIED;
        }

        /** The BCP 47 tag that pages carry. */
        String tag() {
            return tag;
        }

        /** The folder of the download page in this language when the book is in another one. */
        String folder() {
            return folder;
        }
    }

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("HANT", "TW", "HK", "MO");
    private static final String FOLDER = "/io/github/huozi/templates/site/words/";

    private static final Map<Tongue, Map<String, String>> ALL = Arrays.stream(Tongue.values())
            .collect(Collectors.toUnmodifiableMap(tongue -> tongue, tongue -> load(tongue.file)));

    private final Tongue tongue;
    private final Map<String, String> texts;

    Words(Tongue tongue) {
        this.tongue = tongue;
        this.texts = ALL.getOrDefault(tongue, Map.of());
    }

    Tongue tongue() {
        return tongue;
    }

    /** All texts by their names. */
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

    /** The text with its {@code {0}} filled in. */
    String text(String name, String filling) {
        return text(name).replace("{0}", filling);
    }

    /** A file size as readers know it, in powers of 1000. */
    String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + " kB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    String date(LocalDate date) {
        return switch (tongue) {
            case SIMPLIFIED, TRADITIONAL ->
                date.getYear() + " 年 " + date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日";
            case ENGLISH ->
                date.getDayOfMonth()
                        + " "
                        + date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)
                        + " "
                        + date.getYear();
        };
    }

    private static Map<String, String> load(String name) {
        Properties read = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(FOLDER + name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the artifact lacks the words of the interface: " + name);
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return Map.copyOf(texts);
    }
}
