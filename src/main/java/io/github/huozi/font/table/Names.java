package io.github.huozi.font.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of a face (table {@code name}). English comes first, since style sheets and PDF use ASCII names.
 *
 * @param family the typographic family, in English if available
 * @param families the family in all languages, both the typographic one and the four-style one
 * @param full the full name, with the weight
 * @param postScript the PostScript name, without spaces
 * @param copyright the copyright notice; may be empty
 * @param licence the text and address of the licence; may be empty
 */
public record Names(
        String family, Set<String> families, String full, String postScript, String copyright, String licence) {

    private static final int COPYRIGHT = 0;
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;
    private static final int LICENCE = 13;
    private static final int LICENCE_URL = 14;
    private static final int TYPOGRAPHIC_FAMILY = 16;

    public static Names read(View name) {
        Set<String> families = new LinkedHashSet<>();
        for (boolean english : List.of(true, false)) {
            families.addAll(values(name, TYPOGRAPHIC_FAMILY, english));
            families.addAll(values(name, FAMILY, english));
        }
        if (families.isEmpty()) {
            throw new DamagedFontException("font.damage.name");
        }
        String family = families.iterator().next();
        String full = first(name, FULL, family);
        String licence = (first(name, LICENCE, "") + " " + first(name, LICENCE_URL, "")).strip();
        return new Names(
                family,
                java.util.Collections.unmodifiableSet(families),
                full,
                first(name, POST_SCRIPT, full.replace(" ", "")),
                first(name, COPYRIGHT, ""),
                licence);
    }

    private static String first(View name, int id, String otherwise) {
        for (boolean english : List.of(true, false)) {
            for (String value : values(name, id, english)) {
                return value;
            }
        }
        return otherwise;
    }

    private static Set<String> values(View name, int id, boolean english) {
        Set<String> values = new LinkedHashSet<>();
        int strings = name.u16(4);
        for (int i = 0; i < name.u16(2); i++) {
            int record = 6 + 12 * i;
            boolean isEnglish = isEnglish(name.u16(record), name.u16(record + 4));
            if (name.u16(record + 6) == id && isEnglish == english) {
                int at = strings + name.u16(record + 10);
                int length = name.u16(record + 8);
                String value = name.u16(record) == 1 ? name.latin(at, length) : name.utf16(at, length & ~1);
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        return values;
    }

    /** English is language 0x409 and its variants on Windows, and language 0 on Macintosh and Unicode. */
    private static boolean isEnglish(int platform, int language) {
        return platform == 3 ? (language & 0x3FF) == 0x09 : language == 0;
    }
}
