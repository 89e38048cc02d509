package io.github.huozi.assemble;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each section an ASCII id based on its source, not its place: a number at the beginning of a file name, which changes
 * when a chapter is inserted before it, is dropped wherever names remain distinct.
 */
final class SectionIds {

    /** Names that renderers use for their own documents. */
    private static final Set<String> RESERVED =
            Set.of("nav", "toc", "ncx", "package", "cover", "title-page", "titlepage", "copyright-page");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^[0-9]+(?:[.\\-_][0-9]+)*[\\s.、．\\-_|丨｜]+(?=.)");
    private static final int LONGEST = 48;

    private SectionIds() {}

    /** Returns an id for each key, in the order of the keys. */
    static Map<String, String> assign(Collection<String> keys) {
        Map<String, String> stripped = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (String key : keys) {
            String slug = slug(withoutNumbers(key));
            stripped.put(key, slug);
            uses.merge(slug, 1, Integer::sum);
        }
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String key : keys) {
            String id = stripped.getOrDefault(key, "");
            if (uses.getOrDefault(id, 0) > 1) {
                id = slug(key);
            }
            if (!taken.add(id)) {
                id = id + "-" + hash(key);
                taken.add(id);
            }
            ids.put(key, id);
        }
        return ids;
    }

    /** Returns an id for a word or a title: ASCII letters, digits and hyphens, with a hash for the rest. */
    static String slug(String text) {
        String plain = Normalizer.normalize(EXTENSION.matcher(text).replaceFirst(""), Normalizer.Form.NFC);
        StringBuilder ascii = new StringBuilder();
        boolean lossless = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                ascii.append(Character.toLowerCase(c));
            } else {
                lossless &= c < 128;
                if (!ascii.isEmpty() && ascii.charAt(ascii.length() - 1) != '-') {
                    ascii.append('-');
                }
            }
        }
        String slug = trimHyphens(ascii.toString());
        if (slug.length() > LONGEST) {
            slug = trimHyphens(slug.substring(0, LONGEST));
            lossless = false;
        }
        if (!lossless || slug.isEmpty()) {
            slug = slug.isEmpty() ? "s-" + hash(plain) : slug + "-" + hash(plain);
        }
        return Character.isDigit(slug.charAt(0)) || RESERVED.contains(slug) ? "s-" + slug : slug;
    }

    private static String withoutNumbers(String key) {
        String[] names = EXTENSION.matcher(key).replaceFirst("").split("/", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = LEADING_NUMBER.matcher(names[i]).replaceFirst("");
        }
        return String.join("/", List.of(names));
    }

    private static String trimHyphens(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '-') {
            end--;
        }
        return text.substring(0, end);
    }

    /** Returns eight hexadecimal digits that distinguish texts. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
