package io.github.huozi.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind the fence of a code block. */
final class CodeInfo {

    /** {@code go}, {@code rust,ignore}, {@code {.java}}, {@code js{1,3}}, {@code go:main.go}, {@code c++ title="a b"}. */
    private static final Pattern LANGUAGE = Pattern.compile("\\{?\\s*\\.?([A-Za-z][A-Za-z0-9_+#.-]*)");

    private static final Set<String> NONE = Set.of("text", "plaintext", "plain", "none", "nohighlight", "txt");

    private CodeInfo() {}

    /** The language in lower case; empty when none is named or the code is plain text. */
    static String language(String info) {
        Matcher matcher = LANGUAGE.matcher(info.strip());
        if (!matcher.lookingAt()) {
            return "";
        }
        String language = matcher.group(1).toLowerCase(Locale.ROOT);
        return NONE.contains(language) ? "" : language;
    }
}
