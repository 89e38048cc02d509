package io.github.huozi.read.source;

import io.github.huozi.book.XmlText;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of bytes. A source is UTF-8, with or without a byte order mark; anything else is an error. */
public final class Decoder {

    /** Characters that hardly any page of simplified or traditional Chinese is without. */
    private static final String COMMON = "的一是不了在人有我他中大上和你地出也就要下以可生用而子自"
            + "这来个国到说们为时得那会着去过家学对里后么没于发还经动当点开问题与将应让"
            + "這來個國說們為時會著過學對裡後麼沒於發還經動當點開問題與將應讓，。";

    private static final Map<String, String> KINDS = Map.of(
            "%PDF-", "kind.pdf",
            "\u0089PNG", "kind.png",
            "\u00FF\u00D8\u00FF", "kind.jpeg",
            "GIF8", "kind.gif",
            "PK\u0003\u0004", "kind.zip",
            "\u00D0\u00CF\u0011\u00E0", "kind.office",
            "\u001F\u008B", "kind.gzip",
            "version https://git-lfs", "kind.lfs");

    private static final Pattern CONTROL = Pattern.compile("[\0\u001B\uFFFE\uFFFF]");

    private final DiagnosticSink sink;

    public Decoder(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * The text of a source: line ends are {@code \n}, no byte order mark, nothing that XML cannot hold.
     *
     * @param name of the source, for messages
     */
    public Optional<String> decode(byte[] bytes, String name) {
        Optional<String> other = otherKind(bytes);
        if (other.isPresent()) {
            sink.report(Code.UNREADABLE.at(
                    Position.of(name), other.get().equals("kind.lfs") ? "lfs" : "kind", Phrase.of(other.get())));
            return Optional.empty();
        }
        if (looksLikeUtf32(bytes)) {
            report(Position.of(name), "UTF-32");
            return Optional.empty();
        }
        if (looksLikeUtf16(bytes)) {
            report(Position.of(name), "UTF-16");
            return Optional.empty();
        }
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        if (result.isError()) {
            report(end(text, name), likelyCharset(bytes));
            return Optional.empty();
        }
        String lines = unixLines(text.toString());
        tellControls(lines, name);
        return Optional.of(XmlText.of(lines));
    }

    /** What a file is by its first bytes, where that is no text. */
    private static Optional<String> otherKind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Such characters come of damage, or of a terminal's colours; others slip in unseen and are left out unsaid. */
    private void tellControls(String text, String name) {
        Matcher control = CONTROL.matcher(text);
        if (!control.find()) {
            return;
        }
        int first = control.start();
        int lineStart = text.lastIndexOf('\n', first) + 1;
        int line = (int) text.substring(0, first).chars().filter(c -> c == '\n').count() + 1;
        sink.report(Code.WRONG_ENCODING.at(
                new Position(name, line, first - lineStart + 1), "control", String.format(Locale.ROOT, "U+%04X", (int)
                        text.charAt(first))));
    }

    private void report(Position position, String likely) {
        Phrase remedy = Phrase.of("save.utf8");
        sink.report(
                likely.isEmpty()
                        ? Code.NOT_UTF8.at(position, "unknown", remedy)
                        : Code.NOT_UTF8.at(position, "likely", remedy, likely));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Four bytes a character, of which the first is always zero and the second nearly so; or the other way round. */
    private static boolean looksLikeUtf32(byte[] bytes) {
        int end = Math.min(bytes.length, 4096);
        boolean big = end >= 8 && bytes.length % 4 == 0;
        boolean little = big;
        for (int at = 0; at + 3 < end; at += 4) {
            big &= bytes[at] == 0 && bytes[at + 1] >= 0 && bytes[at + 1] <= 0x10;
            little &= bytes[at + 3] == 0 && bytes[at + 2] >= 0 && bytes[at + 2] <= 0x10;
        }
        return big || little;
    }

    /** A byte order mark of UTF-16, or zeros in every other place, which ASCII has in UTF-16 and UTF-8 never. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return true;
        }
        int end = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int at = 0; at < end; at += 2) {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        return Math.max(even, odd) > end / 8 && Math.min(even, odd) * 8 < Math.max(even, odd);
    }

    /** The place behind the text decoded so far. */
    private static Position end(CharBuffer text, String name) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
        return new Position(name, line, text.length() - lineStart + 1);
    }

    /** The encoding of Chinese in which the bytes hold the most common characters; empty when none fits. */
    private static String likelyCharset(byte[] bytes) {
        String best = "";
        double most = 0.02;
        for (String name : new String[] {"GB18030", "Big5", "UTF-16LE", "UTF-16BE"}) {
            double score = Charset.isSupported(name) ? commonness(bytes, Charset.forName(name)) : 0;
            if (score > most) {
                most = score;
                best = name;
            }
        }
        return best;
    }

    /** The share of common characters among all that are not ASCII; 0 when the bytes are not in that encoding. */
    private static double commonness(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = strict(charset).decode(ByteBuffer.wrap(bytes));
            int all = 0;
            int common = 0;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c > 0x7F) {
                    all++;
                    common += COMMON.indexOf(c) >= 0 ? 1 : 0;
                }
            }
            return all == 0 ? 0 : (double) common / all;
        } catch (CharacterCodingException e) {
            return 0;
        }
    }

    private static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
