package io.github.huozi.account;

import io.github.huozi.account.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a diagram's source that its drawing must show. Language-independent: only text that no syntax contains. */
final class DiagramLabels {

    /** Statements that are not drawn, or may be shown elsewhere. */
    private static final Pattern SILENT = Pattern.compile(
            "(?im)^[ \\t]*(?:%%|//|#|title\\b|acc(?:Title|Descr)\\b|style\\b|classDef\\b|class\\b|click\\b|link(?:Style|s)?\\b|---).*$");

    /** Chinese is visible text in all of these languages. */
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private DiagramLabels() {}

    /** Returns the runs of Chinese that a drawing lacks. */
    static List<String> missing(String description, String drawn) {
        String shown = Signs.bare(drawn);
        List<String> missing = new ArrayList<>();
        Matcher run = HAN.matcher(SILENT.matcher(description).replaceAll(""));
        while (run.find()) {
            if (!shown.contains(run.group())) {
                missing.add(run.group());
            }
        }
        return missing;
    }
}
