package io.github.huozi.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssRewriterTest {

    private final List<String> dropped = new ArrayList<>();

    /** Takes addresses in the folder {@code ours}. */
    private final CssPolicy policy = new CssPolicy() {
        @Override
        public Optional<String> address(String address, int line, int column) {
            return address.startsWith("ours/") ? Optional.of(address) : Optional.empty();
        }

        @Override
        public void dropped(Dropped why, String what, int line, int column) {
            dropped.add(line + ":" + column + " " + why + " " + what);
        }
    };

    private String sheet(String css) {
        return CssRewriter.sheet(css, policy).replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { color: red; }",
                ".a > .b ~ c + d { margin: -1px +2em .5ex 1e3px; }",
                "li:nth-child(2n+1):not(:is(.a,.b)) { color: #1e1e1e; }",
                "@media (400px <= width < 700px) and (min-resolution: 2dppx) { p { color: red; } }",
                "@supports (display: grid) { p { display: grid; } }",
                "@layer base,theme;",
                "@layer base { p { color: oklch(0.7 0.1 50 / 0.5); } }",
                "p { --gap: {a:b}; margin: calc(var(--gap, 1em) * 2 - 1px); }",
                ".card { color: red; &:hover { color: blue; } a:focus { color: green; } }",
                "@font-face { font-family: \"宋\"; src: url(ours/a.ttf); unicode-range: U+4E00-9FFF,U+30??; }",
                "q { quotes: \"「\" \"」\"; content: \"\\22 \"; }",
                "@page :first { @bottom-center { content: counter(page); } }",
                "p { font: 12px/1.5 \"A B\",serif !important; }",
                "a[href^=\"http://x\"] { color: red; }",
                "@keyframes k { from { top: 0; } 50% { top: 1px; } to { top: 2px; } }",
            })
    void whatIsWellFormedPassesAsItIs(String css) {
        assertThat(sheet(css)).isEqualTo(css);
        assertThat(dropped).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import \"http://evil\";",
                "@\\69mport \"http://evil\";",
                "@import url(http://evil) screen;",
                "@imp/**/ort \"http://evil\";",
                "p { background: url(http://evil); }",
                "p { background: \\75rl(http://evil); }",
                "p { background: URL( 'http://evil' ); }",
                "p { background: u\\52 l(http://evil); }",
                "p { background: image-set(\"http://evil\" 1x); }",
                "p { background: -webkit-image-set(\"http://evil\" 1x); }",
                "p { background: src(\"http://evil\"); }",
                "p { background: url(\"http://evil\" x); }",
                "p { --x: url(http://evil); }",
                "p { a: b; { background: url(http://evil) } }",
                "@font-face { src: url(//evil); }",
                "@media all { @import 'http://evil'; }",
                "p { behavior: url(ours/x); }",
                "p { width: expression(evil()); }",
                "@foo { p { background: url(http://evil); } }",
                "@foo url(http://evil);",
            })
    void noAddressThatWasNotUnderstoodGetsThrough(String css) {
        assertThat(sheet(css)).doesNotContain("evil").doesNotContain("behavior");
        assertThat(sheet(css + " p { color: red; }")).endsWith("p { color: red; }");
    }

    @Test
    void whatIsLeftOutIsReportedAtItsPlace() {
        assertThat(
                        sheet(
                                "p { color: red; }\n\n  @import url(\"http://x/y.css\");\n.a {\n b: image-set(\"z\" 1x); c: d; }"))
                .isEqualTo("p { color: red; } .a { c: d; }");
        assertThat(dropped).containsExactly("3:3 IMPORT @import url(\"http://x/y.css\")", "5:5 FUNCTION image-set()");
    }

    @Test
    void noTextEndsAStyleElement() {
        assertThat(sheet("p { content: \"</style><script>\"; }")).doesNotContain("</style");
        assertThat(sheet("</style><script> { color: red; }")).doesNotContain("</");
    }

    @Test
    void whatNestsWithoutEndIsCutInLinearTime() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(sheet("@media all{".repeat(100_000) + "p{a:b}")).hasSizeLessThan(2000);
            assertThat(sheet("p{a:" + "(".repeat(100_000) + "}")).hasSizeLessThan(2000);
            assertThat(sheet("p{".repeat(100_000))).hasSizeLessThan(2000);
            assertThat(sheet("p{background:url(http://x)}\n".repeat(20_000))).doesNotContain("http");
        });
    }

    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)(?<![\\w#\\x{80}-\\x{10FFFF}-])url\\(\\s*+\"?+(?!ours/)|(?<![\\w#\\x{80}-\\x{10FFFF}-])(?:image-set|expression)\\(|@import");

    @Test
    void writingTwiceChangesNothingWhateverIsWritten() {
        Random random = new Random(5);
        String signs = "@{}()[]:;,\"'\\/*<>!-#.~ua1 \n\0é%+&|=eE";
        String[] words = {
            "url(",
            "@import ",
            "a{b:",
            "}",
            "\\75",
            "expression(",
            "--x:",
            "1e",
            "<!--",
            "-->",
            "/*",
            "*/",
            "\"x\"",
            "@media ",
            "U+26-",
            "url(ours/a)",
            "image-set(",
            "\\",
            "2n"
        };
        for (int round = 0; round < 100_000; round++) {
            StringBuilder css = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                css.append(
                        random.nextInt(3) == 0
                                ? words[random.nextInt(words.length)]
                                : String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            String once = CssRewriter.sheet(css.toString(), policy);
            assertThat(CssRewriter.sheet(once, policy)).as("%s", css).isEqualTo(once);
            String outside = once.replaceAll("\"[^\"]*+\"", "\"ours/\"");
            assertThat(FOREIGN.matcher(outside).find()).as("%s → %s", css, once).isFalse();
        }
    }
}
