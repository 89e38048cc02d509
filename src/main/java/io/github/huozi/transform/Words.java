package io.github.huozi.transform;

import io.github.huozi.book.Callout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the language of a book calls things.
 *
 * @param appendix the title of the appendix of comments
 * @param likes behind a number
 * @param reader a commenter whose name is not said
 * @param labels what is said of listings, in the order of {@link #LABELS}
 * @param callouts the titles of callouts that have none of their own
 */
record Words(String appendix, String likes, String reader, List<String> labels, Map<Callout, String> callouts) {

    private static final List<String> LABELS =
            List.of("does_not_compile", "compile_fail", "should_panic", "panics", "not_desired_behavior");

    private static final Words SIMPLIFIED = new Words(
            "读者留言",
            "赞",
            "读者",
            List.of("不能编译", "不能编译", "运行时会 panic", "运行时会 panic", "结果不是想要的"),
            callouts("说明 信息 摘要 示例 问题 引用 参见 待办 提示 成功 重要 警告 小心 危险 失败 缺陷"));
    private static final Words TRADITIONAL = new Words(
            "讀者留言",
            "讚",
            "讀者",
            List.of("不能編譯", "不能編譯", "執行時會 panic", "執行時會 panic", "結果不是想要的"),
            callouts("說明 資訊 摘要 範例 問題 引用 參見 待辦 提示 成功 重要 警告 小心 危險 失敗 缺陷"));
    private static final Words ENGLISH = new Words(
            "Reader comments",
            "likes",
            "Reader",
            List.of("Does not compile", "Does not compile", "Panics", "Panics", "Does not do what is wanted"),
            callouts(
                    "Note Info Summary Example Question Quote See_also To_do Tip Success Important Warning Caution Danger Failure Bug"));

    private static Map<Callout, String> callouts(String titles) {
        Map<Callout, String> map = new EnumMap<>(Callout.class);
        String[] all = titles.split(" ", -1);
        int at = 0;
        for (Callout callout : Callout.values()) {
            map.put(callout, all[at++].replace('_', ' '));
        }
        return map;
    }

    /** The words of a language, a BCP 47 tag. */
    static Words of(String language) {
        if (!language.startsWith("zh")) {
            return ENGLISH;
        }
        boolean traditional = language.contains("Hant")
                || language.endsWith("-TW")
                || language.endsWith("-HK")
                || language.endsWith("-MO");
        return traditional ? TRADITIONAL : SIMPLIFIED;
    }

    /** What is said of a listing, by the word that mdBook has for it; empty for any other word. */
    String label(String word) {
        int at = LABELS.indexOf(word);
        return at < 0 ? "" : labels.get(at);
    }

    /** The title of a callout that has none of its own. */
    String title(Callout callout) {
        return callouts.getOrDefault(callout, "");
    }
}
