package io.github.huozi.config.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.config.format.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {

    private final Map<String, String> files = new LinkedHashMap<>();

    private String read(String text) {
        files.put("docs/config.ts", text);
        return ScriptReader.read("docs/config.ts", path -> Optional.ofNullable(files.get(path)), BuildControl.NONE)
                .map(ScriptReaderTest::printed)
                .orElse("nothing");
    }

    private static String printed(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.style() == Value.Style.QUOTED ? "'" + scalar.text() + "'" : scalar.text();
        } else if (value instanceof Value.Sequence list) {
            return list.items().stream().map(ScriptReaderTest::printed).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Value.Mapping mapping) {
            return mapping.pairs().stream()
                    .map(pair -> pair.key() + ": " + printed(pair.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        Value.Unread unread = (Value.Unread) value;
        return "?" + unread.text() + "@" + unread.position().line().orElse(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "export default { a: 1, 'b-c': \"x\", [`d`]: true, }§ {a: 1, b-c: 'x', d: true}",
                "module.exports = ['/a', ['/b', '乙'], -2, null]§ ['/a', ['/b', '乙'], -2, null]",
                "export default defineConfig<Theme>({ a: [] } as const) satisfies Foo<Bar, Baz>§ {a: []}",
                "const a = ['x']; export default { ...{ b: 1, a: 2 }, a, b: [...a, 'y'] }§ {b: ['x', 'y'], a: ['x']}",
                "const base = '/x/'; export default [`${base}a`, base + 'b', `\\${base}`]§ ['/x/a', '/x/b', '${base}']",
                "function bar(a, b) { const t = a + '!'; return [{ title: t, children: [b] }] }"
                        + " export default { s: bar('甲', '/b') }§ {s: [{title: '甲!', children: ['/b']}]}",
                "export default async () => ({ a: 1 })§ {a: 1}",
                "export default function config() { return { a: 1 } }§ {a: 1}",
                "const o = { a: { b: ['x'] } }; export default [o.a.b[0], o['a'].b]§ ['x', ['x']]",
                "export default ['a', 'b'].map(x => '/' + x)§ ['/a', '/b']",
                "export default [1].concat([2, 3], 4)§ [1, 2, 3, 4]",
                "export default { p: require.resolve('./s.js'), q: path.join(__dirname, 'a', 'b') }§ {p: './s.js', q: 'a/b'}",
                "export default { re: /[}/]/g, a: 1 }§ {re: ?/[}/]/g@1, a: 1}",
                "export default { f() { return 1 }, async g() {}, get h() { return 2 }, a: 1 }§"
                        + " {f: ?f() { return 1 }, async g() {}, get h() { return 2 }, a: 1 }@1,"
                        + " g: ?g() {}@1, h: ?h() { return 2 }, a: 1 }@1, a: 1}",
                "export default withMermaid(defineConfig({ a: 1 }))§ {a: 1}",
                "export default { s: generateSidebar({ root: 'docs' }) }§ {s: ?generateSidebar({ root: 'docs' }) }@1}",
                "export default { a: process.env.X || '乙', b: x ? 1 : 2 }§ {a: '乙', b: ?x ? 1 : 2@1}"
            })
    void readsLiterals(String text, String value) {
        assertThat(read(text)).isEqualTo(value);
    }

    @Test
    void followsFilesBesideItAndNoOthers() {
        files.put("docs/nav.js", "exports.nav = [{ text: '甲' }]; exports.unused = 1");
        files.put("docs/side/index.ts", "export { zh as sidebar } from './zh.js'\nexport * from './more'");
        files.put("docs/side/zh.ts", "export const zh: Sidebar = ['/a']");
        files.put("docs/side/more.mts", "const rest = ['/b']\nexport { rest }\n");
        files.put("docs/data.json", "{\"k\": [1]}");
        assertThat(read("""
                        import { nav } from './nav'
                        import { sidebar, rest as more } from "./side"
                        import * as all from './side/zh'
                        import data from './data.json'
                        import secret from '../../etc/passwd'
                        import plugin from 'plugin'
                        const { unused: used } = require('./nav')
                        export default { nav, sidebar, more, zh: all.zh, data, used, secret, plugin: plugin() }
                        """))
                .isEqualTo("{nav: [{text: '甲'}], sidebar: ['/a'], more: ['/b'], zh: ['/a'], data: {k: [1]}, used: 1,"
                        + " secret: ?secret, plugin: plugin() }@8, plugin: ?plugin() }@8}");
    }

    @Test
    void takesForNoLiteralWhatIsChanged() {
        assertThat(read("const a = ['x']\na.push('y')\nexport default { a }")).isEqualTo("{a: ?a }@3}");
        assertThat(read("let s = {}\nfor (const f of files) { s[f] = 1 }\ns['/'] = 2\nexport default s"))
                .isEqualTo("?s@4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = b, b = a; export default a",
                "const a = [...a]; export default a",
                "export default function f() { return f() }",
                "const f = x => f(x); export default f(1)",
                "export default {a:'",
                "export default \\u",
                "export default `${`${`${",
                "export default {{{[[[((("
            })
    void endsWhateverItIsGiven(String text) {
        assertThat(read(text)).isNotEmpty();
    }

    @Test
    void endsInDepthAndInNumber() {
        assertThat(read("export default " + "[".repeat(100_000))).contains("?");
        assertThat(read("export default " + "`${".repeat(10_000))).isNotEmpty();
        StringBuilder bomb = new StringBuilder("const a0 = ['x','x'];");
        for (int at = 1; at < 60; at++) {
            bomb.append("const a")
                    .append(at)
                    .append(" = [...a")
                    .append(at - 1)
                    .append(", ...a")
                    .append(at - 1)
                    .append("];");
        }
        assertThat(read(bomb + "export default a59").length()).isLessThan(5_000_000);
    }

    @Test
    void readsAnythingMadeOfAConfigurationByAccident() {
        String text = """
                import { defineConfig } from 'vitepress'
                const side = [{ text: '甲', items: ['/a', `/b/${1}`] }]
                export default defineConfig({ title: '书', themeConfig: { sidebar: { '/': side }, re: /a[/]b/ } })
                """;
        Random random = new Random(17);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int hit = random.nextInt(6); hit >= 0; hit--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, "{}[]()`'\"$\\/,.:".charAt(random.nextInt(15)));
                    default -> damaged.setLength(Math.max(10, at));
                }
            }
            assertThat(read(damaged.toString())).isNotNull();
        }
    }
}
