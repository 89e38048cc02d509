package io.github.huozi.book.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the copyright page says of the printed book beside what the metadata says. An empty text says nothing.
 *
 * @param cip the block of the cataloguing in publication data, set as it is
 * @param editors those who answer for it at the publisher (责任编辑)
 * @param printing which printing of the edition it is; 0 when not given
 * @param price as printed
 * @param facts further lines, each a name and what is said of it
 */
public record Imprint(String cip, List<String> editors, int printing, String price, Map<String, String> facts) {

    /** Nothing is said. */
    public static final Imprint NONE = new Imprint("", List.of(), 0, "", Map.of());

    public Imprint {
        editors = List.copyOf(editors);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
