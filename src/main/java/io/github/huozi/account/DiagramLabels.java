package io.github.huozi.account;

import io.github.huozi.account.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in the description of a diagram that its drawing must show. Independent of the diagram languages: it uses only text
 * that has no syntactic meaning in any of them.
 */
final class DiagramLabels {

    /** Statements that are not drawn, or whose text appears elsewhere. */
    private static final Pattern SILENT = Pattern.compile(
            "(?im)^[ \\t]*(?:%%|//|#|title\\b|acc(?:Title|Descr)\\b|style\\b|classDef\\b|class\\b|click\\b|link(?:Style|s)?\\b|---).*$");

    /** None of these languages has Chinese keywords, so Chinese text is always visible. */
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private DiagramLabels() {}

    /** Returns the runs of Chinese that are missing from a drawing. */
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
