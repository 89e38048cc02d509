package io.github.huozi.book.file;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The site address of a page by its path, computed like github-slugger for Astro: lower case, hyphens for spaces, no
 * punctuation.
 *
 * @hidden
 */
public final class PageSlug {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}/-]");

    private PageSlug() {}

    /**
     * Returns the address of a page.
     *
     * @param path the path without the file extension
     */
    public static String of(String path) {
        String hyphens = BLANK.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("-");
        return PUNCTUATION.matcher(hyphens).replaceAll("");
    }
}
