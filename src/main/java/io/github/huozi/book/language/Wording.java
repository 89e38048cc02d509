package io.github.huozi.book.language;

import io.github.huozi.book.Contributor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Words that the book itself uses, in whatever format: 目录, 第三章, 图 3-1, 责任编辑, 译. They are in {@code templates/words}, one file
 * per language. Immutable.
 */
public final class Wording {

    /** The languages that Huozi supports in books. */
    public enum Tongue {
        SIMPLIFIED("zh-Hans"),
        TRADITIONAL("zh-Hant"),
        JAPANESE("ja"),
        ENGLISH("en");

        private static final Set<String> TRADITIONAL_SUBTAGS = Set.of("HANT", "TW", "HK", "MO");

        private final String file;

        Tongue(String file) {
            this.file = file;
        }

        /** Returns the one for a BCP 47 tag; English if there is none. */
        public static Tongue of(String language) {
            List<String> subtags = List.of(language.toUpperCase(Locale.ROOT).split("-", -1));
            return switch (subtags.get(0)) {
                case "ZH" -> subtags.stream().anyMatch(TRADITIONAL_SUBTAGS::contains) ? TRADITIONAL : SIMPLIFIED;
                case "JA" -> JAPANESE;
                default -> ENGLISH;
            };
        }

        /** Returns the name of its file of words, without the extension. */
        public String file() {
            return file;
        }

        /** Whether it is written with full-width characters. */
        public boolean isEastAsian() {
            return this != ENGLISH;
        }
    }

    private static final String FOLDER = "/io/github/huozi/templates/words/";

    private static final Map<Tongue, Wording> ALL =
            Arrays.stream(Tongue.values()).collect(Collectors.toUnmodifiableMap(tongue -> tongue, Wording::load));

    private final Tongue tongue;
    private final Map<String, String> texts;

    private Wording(Tongue tongue, Map<String, String> texts) {
        this.tongue = tongue;
        this.texts = texts;
    }

    /** Returns the words for a BCP 47 tag. */
    public static Wording of(String language) {
        return of(Tongue.of(language));
    }

    public static Wording of(Tongue tongue) {
        return Objects.requireNonNull(ALL.get(tongue));
    }

    public Tongue tongue() {
        return tongue;
    }

    /** Returns all texts by name. */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * Returns a text with its {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException if there is no text with that name
     */
    public String text(String name, Object... fillings) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no such text: " + name);
        }
        for (int at = 0; at < fillings.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(fillings[at]));
        }
        return text;
    }

    /** Joins the names of people in one line. */
    public String names(List<String> names) {
        return String.join(text("between"), names);
    }

    /** Returns the names of people with their role. */
    public String credit(Contributor.Role role, List<String> names) {
        return text("credit." + key(role), names(names));
    }

    /** Returns the word for a contributor's role. */
    public String role(Contributor.Role role) {
        return text("role." + key(role));
    }

    private static String key(Contributor.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public String date(LocalDate date) {
        return date("date", date);
    }

    /** Returns the month and the year of a date. */
    public String month(LocalDate date) {
        return date("month", date);
    }

    private String date(String name, LocalDate date) {
        List<String> months = List.of(text("months").split(" ", -1));
        String month = months.size() == 12 ? months.get(date.getMonthValue() - 1) : "";
        return text(name, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), month);
    }

    private static Wording load(Tongue tongue) {
        return new Wording(tongue, read(Wording.class, FOLDER + tongue.file() + ".properties"));
    }

    /**
     * Reads a bundled file of words.
     *
     * @param near the class that the resource path is relative to
     */
    public static Map<String, String> read(Class<?> near, String resource) {
        Properties read = new Properties();
        try (InputStream in = near.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the artifact lacks " + resource);
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
