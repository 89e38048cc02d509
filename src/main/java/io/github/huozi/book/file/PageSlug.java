package io.github.huozi.book.file;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address that a site makes of the path of a page, as github-slugger does for Astro: small letters, hyphens for blanks, no
 * punctuation.
 *
 * @hidden
 */
public final class PageSlug {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}/-]");

    private PageSlug() {}

    /**
     * The address of a page.
     *
     * @param path without the ending of the file's name
     */
    public static String of(String path) {
        String hyphens = BLANK.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("-");
        return PUNCTUATION.matcher(hyphens).replaceAll("");
    }
}
