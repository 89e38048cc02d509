package io.github.huozi.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two markers in a file: {@code #region name} and {@code #endregion}, as in editors, in comments of any
 * language; docsify's {@code [name]} at both ends; {@code snippet start name}.
 */
final class IncludedRegion {

    private static final Pattern REGION = Pattern.compile(
            "^\\s*(?://|/\\*|#|--|<!--|;|\\{/\\*|%|'|\\*)?\\s*#?\\s*(end)?region\\b\\s*:?\\s*([\\w.:-]*).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAGMENT = Pattern.compile("^\\s*(?:///|###|//|#|<!--)\\s*\\[([\\w.-]+)\\].*$");

    private IncludedRegion() {}

    /** Returns the lines of a region; none if there is no such region. */
    static List<String> of(List<String> lines, String name) {
        List<String> taken = new ArrayList<>();
        boolean open = false;
        int inner = 0;
        for (String line : lines) {
            Matcher region = REGION.matcher(line);
            Matcher fragment = FRAGMENT.matcher(line);
            if (region.matches() && line.contains("region")) {
                boolean ends = region.group(1) != null;
                boolean named = region.group(2).equals(name);
                if (open && ends && (named || inner == 0)) {
                    return taken;
                }
                inner += open ? (ends ? -1 : 1) : 0;
                open |= !ends && named;
            } else if (fragment.matches() && fragment.group(1).equals(name)) {
                if (open) {
                    return taken;
                }
                open = true;
            } else if (open && !fragment.matches()) {
                taken.add(line);
            }
        }
        return taken;
    }

    /** Returns a whole file without its region markers. */
    static List<String> withoutMarks(List<String> lines) {
        return lines.stream()
                .filter(line -> !(line.contains("#region") || line.contains("#endregion"))
                        || !REGION.matcher(line).matches())
                .toList();
    }
}
