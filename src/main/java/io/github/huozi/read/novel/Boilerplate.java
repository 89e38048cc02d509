package io.github.huozi.read.novel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that download sites insert into novels: removes those on the author's list, and records those that look similar. */
final class Boilerplate {

    private static final int LONGEST = 120;

    private static final Pattern LOOKS =
            Pattern.compile("(?i)https?://|www[.．。]|[a-z0-9-]{2,}\\s?[.．]\\s?(?:com|net|org|cc|cn|la|info|tw)\\b"
                    + "|(?:小说|小說|电子书|電子書|txt|TXT).{0,16}(?:下载|下載|来自|來自|尽在|首发|首發|论坛|網|网)"
                    + "|(?:更多|最新|精彩).{0,10}(?:小说|章节|電子書|电子书).{0,16}(?:请|尽|访问|登|关注|网|下载)"
                    + "|本章未完|点击下一[页章]|请(?:大家)?(?:收藏|记住).{0,8}(?:本站|网址|本书|网)|手机(?:用户|阅读)请|返回目录|加入书签|上一[章页].{0,12}下一[章页]"
                    + "|本站所有|本书由.{1,30}(?:整理|上传|制作|提供)|版权归(?:原)?作者|无弹窗|求(?:月票|推荐票)|新书.{0,6}求收藏|24小时内删除");

    private final List<String> plain = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> first = new LinkedHashMap<>();
    private int dropped;

    /**
     * @param list texts to remove wherever they occur, and whole lines, with {@code *} for any text
     */
    Boilerplate(List<String> list) {
        for (String entry : list) {
            if (entry.contains("*")) {
                String expression = Pattern.quote(entry).replace("*", "\\E.*\\Q");
                patterns.add(Pattern.compile(expression));
            } else {
                plain.add(entry);
            }
        }
    }

    /** Returns a line without what the author's list names; the same line when it contains none of that. */
    String without(String line) {
        if (plain.isEmpty() && patterns.isEmpty()) {
            return line;
        }
        String bare = line.strip();
        if (patterns.stream().anyMatch(pattern -> pattern.matcher(bare).matches())) {
            dropped++;
            return "";
        }
        String rest = line;
        for (String text : plain) {
            if (rest.contains(text)) {
                rest = rest.replace(text, "");
                dropped++;
            }
        }
        return rest;
    }

    /** Records a remaining line when it looks like the words of a site. */
    void note(String line, int number) {
        if (line.length() <= LONGEST && LOOKS.matcher(line).find()) {
            counts.merge(line, 1, Integer::sum);
            first.putIfAbsent(line, number);
        }
    }

    /** Returns the number of lines, or parts of lines, that the list has removed. */
    int dropped() {
        return dropped;
    }

    /** Returns the suspicious lines, with the number of times that each occurs. */
    Map<String, Integer> found() {
        return counts;
    }

    /** Returns the number, from 0, of the first of them. */
    int firstLine() {
        return first.isEmpty() ? 0 : first.values().iterator().next();
    }
}
