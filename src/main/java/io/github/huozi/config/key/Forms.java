package io.github.huozi.config.key;

import io.github.huozi.book.language.Isbn;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Forms of values beyond the plain {@link Shapes}. */
final class Forms {

    private Forms() {}

    static <E extends Enum<E>> Shape<E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(key(value), value));
        return Shapes.word(words);
    }

    static Map<String, String> same(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> map.put(word, word));
        return map;
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Shape<String> isbn() {
        return Shapes.form(Phrase.of("expects.isbn"), "978-7-302-14724-4", Isbn::parse, text -> Isbn.corrected(text)
                .map(right -> Phrase.of("config.isbn", right)));
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(
                            text,
                            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                                    .withResolverStyle(ResolverStyle.STRICT)))
                    .filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<String> identifier(String text) {
        Function<String, Boolean> uuid = t -> t.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        boolean good = !text.isEmpty()
                && text.length() <= 500
                && text.codePoints().noneMatch(Character::isWhitespace)
                && (!text.startsWith("urn:uuid:") || uuid.apply(text.substring(9)))
                && (!text.startsWith("urn:isbn:") || Isbn.parse(text).isPresent());
        return good ? Optional.of(text) : Optional.empty();
    }

    static Optional<String> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Parses the address of a folder; the trailing slash is optional. */
    static Optional<String> folderAddress(String text) {
        return address(text).filter(found -> !found.contains("?") && !found.contains("#"));
    }

    static Optional<String> colour(String text) {
        if (text.matches("#[0-9a-fA-F]{3}")) {
            return Optional.of(text.replaceAll("([0-9a-fA-F])", "$1$1").toLowerCase(Locale.ROOT));
        }
        return text.matches("#[0-9a-fA-F]{6}") ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    static Optional<String> lint(String text) {
        String id = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Code.values())
                .filter(code -> code.severity() != Severity.ERROR)
                .map(Code::id)
                .filter(id::equals)
                .findFirst();
    }
}
