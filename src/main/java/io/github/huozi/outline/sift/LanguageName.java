package io.github.huozi.outline.sift;

import io.github.huozi.book.language.LanguageTag;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of folders and files that may say in which language they are. */
final class LanguageName {

    /** Languages that books are translated into; a tag of any two letters would also be {@code cs} or {@code os}. */
    private static final Set<String> IN_USE = Set.of(
            "zh", "en", "ja", "ko", "fr", "de", "es", "pt", "ru", "it", "vi", "ar", "fa", "tr", "id", "th", "uk", "pl",
            "nl", "cs", "hu", "el", "he", "hi", "bn", "ro", "sv", "da", "fi", "nb", "no", "bg", "ca", "sk", "sr", "hr",
            "ms", "ta");

    private static final Map<String, String> HABITS = Map.ofEntries(
            Map.entry("cn", "zh-CN"),
            Map.entry("chs", "zh-CN"),
            Map.entry("cht", "zh-TW"),
            Map.entry("tw", "zh-TW"),
            Map.entry("jp", "ja"),
            Map.entry("kr", "ko"),
            Map.entry("us", "en"),
            Map.entry("chinese", "zh"),
            Map.entry("english", "en"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("中文", "zh"),
            Map.entry("简体中文", "zh-CN"),
            Map.entry("繁體中文", "zh-TW"),
            Map.entry("英文", "en"),
            Map.entry("日文", "ja"));

    private LanguageName() {}

    /** Returns the tag that a name may be; empty if it cannot be one. */
    static Optional<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (HABITS.containsKey(lower)) {
            return Optional.of(HABITS.getOrDefault(lower, lower));
        }
        String primary = lower.split("[-_]", 2)[0];
        return IN_USE.contains(primary) ? LanguageTag.normalise(name) : Optional.empty();
    }

    /**
     * Returns the distance of a language from the requested one; 0 for the same.
     *
     * @param asked the requested tag; Chinese by default
     */
    static int distance(String tag, String asked) {
        if (tag.equals(asked)) {
            return 0;
        }
        if (primary(tag).equals(primary(asked))) {
            // 简体 for whoever says no more than Chinese.
            return tag.equals("zh") || (asked.equals("zh") && tag.equals("zh-CN")) ? 1 : 2;
        }
        return primary(tag).equals("zh") ? 3 : primary(tag).equals("en") ? 4 : 5;
    }

    static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
