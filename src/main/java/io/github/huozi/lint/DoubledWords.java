package io.github.huozi.lint;

import io.github.huozi.diagnostic.Code;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words and characters written twice. Chinese doubles words on purpose (看看, 一步一步, 研究研究), and one word may end with
 * the character that begins the next (目的的), so it reports only what is almost never correct.
 */
public final class DoubledWords implements Lint {

    /** Grammatical words, with the contexts in which doubling is correct. */
    private static final Pattern CHARACTER = Pattern.compile("(?<![目标的似端打怎真有])的的(?![的确士卡])"
            + "|(?<![为除罢终末了明受完])了了(?![了解结断然却不])"
            + "|(?<![也])也也(?![也门])"
            + "|(?<![很])很很(?!很)"
            + "|(?<![我自忘])我我(?!我)"
            + "|(?<![你])你你(?!你)"
            + "|(?<![成造将迁高低俯去早一就])就就(?!就)"
            + "|(?<![首古京旧国成全都])都都(?!都)");

    private static final Set<String> WORDS = Set.of(
            "我们", "你们", "他们", "它们", "这个", "那个", "这些", "那些", "可以", "能够", "需要", "因为", "所以", "但是", "如果", "虽然", "然后", "或者",
            "并且", "而且", "以及", "对于", "关于", "由于", "通过", "使用", "进行", "没有", "其中", "之间", "之后", "之前", "已经", "只是", "同时", "例如",
            "比如", "以下", "以上", "应该", "必须", "不会", "不能", "将会", "并不", "因此", "根据", "按照", "为了", "还有");

    private static final Pattern TWO = Pattern.compile("(\\p{IsHan}{2})\\1");
    private static final Pattern LONG = Pattern.compile("(\\p{IsHan}{3,12})\\1");
    private static final Pattern MARK = Pattern.compile("(?<!。)。。(?!。)|，，|、、|；；|：：|[，、；：]。|。[，、；：]|，；|；，");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|a|an|of|to|in|is|are|and|or|for|with|on|it|be|at|by|from|this|we|you)\\s+\\1\\b");

    @Override
    public int order() {
        return 800;
    }

    @Override
    public void look(LintedChapter chapter, LintFindings findings) {
        for (Passage passage : chapter.passages()) {
            if (passage.isChinese()) {
                all(CHARACTER, passage, findings);
                two(passage, findings);
                longer(passage, findings);
                all(MARK, passage, findings);
            }
            all(ENGLISH, passage, findings);
        }
    }

    private static void all(Pattern pattern, Passage passage, LintFindings findings) {
        Matcher found = pattern.matcher(passage.text());
        while (found.find()) {
            report(found, passage, findings);
        }
    }

    private static void two(Passage passage, LintFindings findings) {
        Matcher found = TWO.matcher(passage.text());
        int from = 0;
        while (found.find(from)) {
            if (WORDS.contains(found.group(1))) {
                report(found, passage, findings);
                from = found.end();
            } else {
                from = found.start() + 1;
            }
        }
    }

    private static void longer(Passage passage, LintFindings findings) {
        Matcher found = LONG.matcher(passage.text());
        while (found.find()) {
            String word = found.group(1);
            boolean laughter = word.chars().distinct().count() < 3;
            // 一个又一个, and 的 with its context on both sides: 的类型的类型别名.
            boolean counted = "一又的".indexOf(word.charAt(0)) >= 0 || word.endsWith("的");
            if (!laughter && !counted) {
                report(found, passage, findings);
            }
        }
    }

    private static void report(Matcher found, Passage passage, LintFindings findings) {
        findings.report(
                Code.DOUBLED_WORD, passage, new LintFindings.Span(found.start(), found.end()), "twice", found.group());
    }
}
