package io.github.huozi.book.encoding;

import io.github.huozi.book.encoding.Decoding.Certain;
import io.github.huozi.book.encoding.Decoding.Doubtful;
import io.github.huozi.book.encoding.Decoding.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes text in any of the encodings used for books. Stateless and thread-safe.
 *
 * @hidden
 */
public final class TextBytes {

    /** The expected encoding of every file. */
    public static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** The fewest characters beyond ASCII for reliable statistics: of 843 texts with ten, eleven were wrong. */
    private static final int ENOUGH = 20;

    /** A share of common letters below this is chance. */
    private static final double LEAST_SHARE = 0.2;

    private static final double USUAL_IN_UTF_16 = 0.35;

    /** Characters that bytes of another encoding cannot form by chance: each has a byte that does not occur in text. */
    private static final Pattern SURE_IN_UTF_16 = Pattern.compile("[ \n，。]");

    /** The fewest characters per damaged one, for a text that counts as damaged UTF-8. */
    private static final int MOST_DAMAGED = 3;

    private static final int LOOKED_AT = 200_000;
    private static final int LONGEST_HEAD = 2048;

    /** The start of a page, with its declaration of the encoding (HTML, 13.2.3.2; XML 1.0, 4.3.3). */
    private static final Pattern DECLARED =
            Pattern.compile("(?is)^\\s*<.{0,2000}?(?:<meta\\b[^>]{0,200}?\\bcharset|<?\\?xml\\b[^>]{0,100}?\\bencoding)"
                    + "\\s*=\\s*[\"']?\\s*([\\w.:-]+)|^<\\?xml\\b[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");

    private TextBytes() {}

    /** Decodes bytes that belong to no book. */
    public static Decoding decode(byte[] bytes) {
        return decode(bytes, BookEncoding.NONE);
    }

    /**
     * Decodes bytes. No byte is ever replaced.
     *
     * @param book the encoding of the book's other files, for a text too short for detection
     */
    public static Decoding decode(byte[] bytes, BookEncoding book) {
        Optional<Certain> unicode = unicode(bytes);
        if (unicode.isPresent()) {
            Optional<Certain> meant = book.charset()
                    .filter(name -> isChance(unicode.get().text()))
                    .flatMap(name -> asOthers(bytes, name))
                    .filter(TextBytes::isLikelier);
            return meant.orElse(unicode.get());
        }
        Optional<Certain> declared = declared(bytes);
        if (declared.isPresent()) {
            return declared.get();
        }
        int valid = Candidate.valid(bytes, StandardCharsets.UTF_8);
        if (isDamagedUtf8(bytes)) {
            return new Doubtful(valid, List.of(), true);
        }
        List<Reading> readings = readings(bytes);
        Optional<Certain> judged = judged(bytes, readings);
        if (judged.isPresent()) {
            return judged.get();
        }
        Optional<Certain> others = book.charset().flatMap(name -> asOthers(bytes, name));
        if (others.isPresent()) {
            return others.get();
        }
        return new Doubtful(valid, readings.subList(0, Math.min(2, readings.size())), false);
    }

    /** Returns the text if it is certain, otherwise the likeliest one; for counting, not for a book. */
    public static String likely(byte[] bytes) {
        Decoding decoding = decode(bytes);
        if (decoding instanceof Certain certain) {
            return certain.text();
        }
        List<Reading> readings = ((Doubtful) decoding).readings();
        return readings.isEmpty()
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : readings.get(0).text();
    }

    private static Optional<Certain> unicode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            Charset charset = bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return Candidate.strict(bytes, 2, charset).map(text -> new Certain(text, charset.name()));
        }
        Optional<String> utf8 = Candidate.strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !isPadded(bytes)) {
            String text = utf8.get();
            return Optional.of(new Certain(text.startsWith("\uFEFF") ? text.substring(1) : text, UTF_8));
        }
        return utf16(bytes);
    }

    /** Two or three characters of GB18030 may form UTF-8 by chance: then all of them are two-byte sequences. */
    private static boolean isChance(String text) {
        return text.codePoints().filter(c -> c >= 0x80).limit(ENOUGH).count() < ENOUGH
                && text.codePoints().anyMatch(c -> c >= 0x80)
                && text.codePoints().noneMatch(c -> c >= 0x800);
    }

    private static boolean isLikelier(Certain other) {
        return Candidate.named(other.charset())
                .filter(candidate -> CommonLetters.share(other.text(), candidate) > LEAST_SHARE)
                .isPresent();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Zeros in every other place: ASCII in UTF-16, whose every byte is also valid UTF-8. */
    private static boolean isPadded(byte[] bytes) {
        int end = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int at = 0; at < end; at += 2) {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        return Math.max(even, odd) > end / 8 && Math.min(even, odd) * 8 < Math.max(even, odd);
    }

    /** Returns the text in the byte order that yields usual characters, if the other order does not. */
    private static Optional<Certain> utf16(byte[] bytes) {
        if (bytes.length % 2 != 0 || bytes.length < 2 * ENOUGH) {
            return Optional.empty();
        }
        Optional<Certain> little = utf16(bytes, StandardCharsets.UTF_16LE);
        Optional<Certain> big = utf16(bytes, StandardCharsets.UTF_16BE);
        return little.isPresent() && big.isPresent() ? Optional.empty() : little.or(() -> big);
    }

    private static Optional<Certain> utf16(byte[] bytes, Charset charset) {
        return Candidate.strict(bytes, 0, charset)
                .filter(text -> {
                    long all = text.codePoints().count();
                    long usual =
                            text.codePoints().filter(CommonLetters::isUsual).count();
                    return usual > all * USUAL_IN_UTF_16
                            && SURE_IN_UTF_16.matcher(text).find()
                            && text.codePoints()
                                    .noneMatch(c -> c == 0 || Character.getType(c) == Character.PRIVATE_USE);
                })
                .map(text -> new Certain(text, charset.name()));
    }

    /** Whether nearly all characters beyond ASCII are well-formed UTF-8, which no other encoding produces. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long replaced = text.codePoints().filter(c -> c == 0xFFFD).count();
        long whole = text.codePoints().filter(c -> c >= 0x800 && c != 0xFFFD).count();
        return whole >= MOST_DAMAGED * replaced;
    }

    private static Optional<Certain> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
        return Candidate.named(name)
                .flatMap(candidate -> candidate.decode(bytes).map(text -> new Certain(text, candidate.charset())));
    }

    /** Returns the valid readings, ordered by how common their letters are. */
    private static List<Reading> readings(byte[] bytes) {
        Map<Candidate, String> texts = new EnumMap<>(Candidate.class);
        Map<Candidate, Double> shares = new EnumMap<>(Candidate.class);
        for (Candidate candidate : Candidate.values()) {
            candidate.decode(bytes).ifPresent(text -> {
                texts.put(candidate, text);
                shares.put(
                        candidate,
                        CommonLetters.share(text.substring(0, Math.min(text.length(), LOOKED_AT)), candidate));
            });
        }
        List<Candidate> order = new ArrayList<>(texts.keySet());
        order.sort(Comparator.comparing((Candidate each) -> -shares.getOrDefault(each, 0.0)));
        return order.stream()
                .map(each -> new Reading(each.charset(), texts.getOrDefault(each, "")))
                .toList();
    }

    /** Returns the first reading if it is long enough and statistical detection by a library yields the same text. */
    private static Optional<Certain> judged(byte[] bytes, List<Reading> readings) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Reading first = readings.get(0);
        boolean enough =
                first.text().codePoints().filter(c -> c >= 0x80).limit(ENOUGH).count() == ENOUGH;
        double share = Candidate.named(first.charset())
                .map(candidate -> CommonLetters.share(first.text(), candidate))
                .orElse(0.0);
        if (!enough || share < LEAST_SHARE) {
            return Optional.empty();
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String guess = detector.getDetectedCharset();
        Optional<String> other =
                guess == null ? Optional.empty() : Candidate.named(guess).flatMap(each -> each.decode(bytes));
        return other.filter(first.text()::equals).map(text -> new Certain(text, first.charset()));
    }

    /** Decodes a text too short for detection with the encoding of the book. */
    private static Optional<Certain> asOthers(byte[] bytes, String charset) {
        return Candidate.named(charset)
                .flatMap(candidate -> candidate.decode(bytes))
                .filter(text ->
                        text.codePoints().filter(c -> c >= 0x80).limit(ENOUGH).count() < ENOUGH)
                .map(text -> new Certain(text, charset));
    }
}
