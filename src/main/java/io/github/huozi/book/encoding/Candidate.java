package io.github.huozi.book.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A candidate encoding of a text, with its supersets: most files that declare the standard use the additions of Windows. */
enum Candidate {
    GB18030("GB18030", "gb2312 gbk gb_2312-80 hz-gb-2312 x-gbk cp936 windows-936"),
    BIG5("Big5 Big5-HKSCS", "big5-hkscs big5-tw x-x-big5 cp950 windows-950"),
    SHIFT_JIS("Shift_JIS windows-31j", "sjis x-sjis ms_kanji windows-31j cp932 ms932"),
    EUC_JP("EUC-JP", "x-euc-jp eucjp"),
    EUC_KR("EUC-KR x-windows-949", "ks_c_5601-1987 ksc5601 korean windows-949 cp949 uhc"),
    WINDOWS_1252("windows-1252", "iso-8859-1 latin1 latin-1 cp1252 us-ascii ascii iso8859-1");

    /** The standard, followed by its superset. */
    private final String charsets;

    private final String aliases;

    Candidate(String charsets, String aliases) {
        this.charsets = charsets;
        this.aliases = aliases;
    }

    private List<String> charsets() {
        return List.of(charsets.split(" ", -1));
    }

    /** Returns its name in messages. */
    String charset() {
        return charsets().get(0);
    }

    /** Returns the text if all bytes are valid in the encoding. */
    Optional<String> decode(byte[] bytes) {
        return charsets().stream()
                .filter(Charset::isSupported)
                .map(name -> strict(bytes, 0, Charset.forName(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the candidate named by a page or a detector. */
    static Optional<Candidate> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Candidate each : values()) {
            if (List.of(each.aliases.split(" ", -1)).contains(lower)
                    || each.charsets().stream().anyMatch(charset -> charset.equalsIgnoreCase(lower))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Returns the text from a given byte; no byte is ever replaced. */
    static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(decoder(charset)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns the number of leading bytes that are valid in an encoding. */
    static int valid(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder(charset).decode(in, out, true);
        return result.isError() ? in.position() : bytes.length;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
