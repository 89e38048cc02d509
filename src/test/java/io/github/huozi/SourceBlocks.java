package io.github.huozi;

import io.github.huozi.api.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text of each block of a source, found independently: plain CommonMark and plain HTML, none of our readers. What other
 * dialects mean by their marks is not known here but for those that hold no text.
 */
final class SourceBlocks {

    /** Separates words that other text may come between. */
    static final char GAP = '\u0000';

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\uFEFF?(?:---\\n.*?\\n(?:---|\\.\\.\\.)|\\+\\+\\+\\n.*?\\n\\+\\+\\+)\\n", Pattern.DOTALL);

    /** Marks that are instructions and no text: short codes, includes, attributes, kinds of callouts, fences of containers; formulas. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?s:\\$\\$.*?\\$\\$)|(?<![\\\\$])\\$[^$\\n]+\\$|\\{\\{.*?\\}\\}|\\{%.*?%\\}|\\{[:#.][^}\\n]*\\}"
                    + "|\\{(?:width|height)=[^}\\n]*\\}|\\[!\\w+\\][+-]?|(?m:^\\s*:::+.*$|^\\s*(?:!!!|\\?\\?\\?\\+?) ?.*$|^\\*\\[[^\\]]+\\]:.*$)"
                    + "|(?m:^\\[[ xX]\\])|\\[\\^[^\\]]+\\]:?|(?i:</?[a-z][^>\\n]*>)|\\[\\[?toc\\]?\\](?i)");

    /** Lines of examples that readers are not to see. */
    private static final Pattern HIDDEN_RUST = Pattern.compile("(?m)^\\s*#(?: .*)?$");

    /** The languages of diagrams. */
    private static final Pattern DRAWN = Pattern.compile("mermaid|mmd|dot|graphviz");

    private static final Pattern CONTAINED = Pattern.compile("(?ms)^::: ?mermaid\\n(.*?)^:::\\n");

    private static final char CODE_DOLLAR = '\uE000';

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private static final Pattern RUBY = Pattern.compile("\\{([^|{}\\n]+)\\|([^{}\\n]+)\\}");

    private static final Set<String> HTML_BLOCKS = Set.of(
            "p",
            "li",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "dt",
            "dd",
            "figcaption",
            "caption",
            "blockquote",
            "div",
            "section",
            "article",
            "summary",
            "details",
            "body",
            "ul",
            "ol",
            "table",
            "tr",
            "tbody",
            "thead",
            "aside",
            "main",
            "figure",
            "hr",
            "br",
            "dl",
            "center",
            "address");

    /**
     * A block.
     *
     * @param line where it begins
     * @param text with {@link #GAP}s
     */
    record Block(String path, int line, String text) {}

    private final String path;
    private final List<Block> blocks = new ArrayList<>();

    private SourceBlocks(String path) {
        this.path = path;
    }

    /**
     * The blocks of a source.
     *
     * @param article selects what of a page is the text
     */
    static List<Block> of(Source source, byte[] bytes, String article) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        SourceBlocks blocks = new SourceBlocks(source.name().orElseThrow());
        boolean html = source.name().orElseThrow().matches("(?i).*\\.x?html?")
                || text.stripLeading().startsWith("<");
        if (html) {
            blocks.html(text, article);
        } else {
            String body = FRONT_MATTER.matcher(text).replaceFirst("");
            String front = text.substring(0, text.length() - body.length());
            int before = front.split("\n", -1).length - 1;
            String plain = body.replaceAll("(?s)<!--.*?-->", "");
            String fenced = CONTAINED.matcher(plain).replaceAll("```mermaid\n$1```\n");
            PARSER.parse(fenced).accept(blocks.new Markdown(before));
        }
        return blocks.blocks;
    }

    private void add(int line, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block(path, line, text));
        }
    }

    /** Only the words of a diagram are drawn, and they are not always in the order of the source. */
    private void drawn(int line, String diagram) {
        Matcher word = HAN.matcher(diagram.replaceAll("(?m)^\\s*%%.*$", ""));
        while (word.find()) {
            add(line, word.group());
        }
    }

    private void html(String text, String article) {
        for (Element root : Jsoup.parse(text).select(article)) {
            root.select("script, style, noscript, template, svg, head, iframe, [hidden]")
                    .forEach(Element::remove);
            for (Element diagram : root.select(".mermaid, .language-mermaid")) {
                drawn(0, diagram.wholeText());
                diagram.empty();
            }
            StringBuilder words = new StringBuilder();
            root.traverse(new org.jsoup.select.NodeVisitor() {
                @Override
                public void head(org.jsoup.nodes.Node node, int depth) {
                    if (node instanceof TextNode leaf) {
                        words.append(leaf.getWholeText());
                    } else if (HTML_BLOCKS.contains(node.nodeName())) {
                        flush();
                    }
                }

                @Override
                public void tail(org.jsoup.nodes.Node node, int depth) {
                    if (HTML_BLOCKS.contains(node.nodeName())) {
                        flush();
                    }
                }

                private void flush() {
                    for (String line : words.toString().split("\n", -1)) {
                        add(0, line);
                    }
                    words.setLength(0);
                }
            });
        }
    }

    private final class Markdown extends AbstractVisitor {

        private final int before;
        private StringBuilder words = new StringBuilder();

        Markdown(int before) {
            this.before = before;
        }

        private int line(Node block) {
            return block.getSourceSpans().isEmpty()
                    ? 0
                    : before + block.getSourceSpans().get(0).getLineIndex() + 1;
        }

        private void block(Node block) {
            words = new StringBuilder();
            visitChildren(block);
            String text =
                    INSTRUCTION.matcher(words).replaceAll(String.valueOf(GAP)).replace(CODE_DOLLAR, '$');
            add(line(block), RUBY.matcher(text).replaceAll(found -> interlaced(found.group(1), found.group(2))));
        }

        /** Each character before its reading, as readers meet them; one reading is that of the whole word. */
        private static String interlaced(String base, String readings) {
            String[] each = readings.split("\\|", -1);
            if (each.length != base.length()) {
                return GAP + base + GAP + readings + GAP;
            }
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < base.length(); at++) {
                text.append(GAP).append(base.charAt(at)).append(GAP).append(each[at]);
            }
            return text.append(GAP).toString();
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            if (DRAWN.matcher(code.getInfo()).lookingAt()) {
                drawn(line(code), code.getLiteral());
                return;
            }
            boolean rust = code.getInfo().startsWith("rust");
            lines(line(code), rust ? HIDDEN_RUST.matcher(code.getLiteral()).replaceAll("") : code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            lines(line(code), code.getLiteral());
        }

        private void lines(int line, String literal) {
            for (String one : literal.split("\n", -1)) {
                add(line, INSTRUCTION.matcher(one).find() ? "" : one);
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            html(block.getLiteral(), "body");
        }

        /** The alternative text is for readers who do not see the picture. */
        @Override
        public void visit(Image picture) {
            words.append(GAP);
        }

        @Override
        public void visit(HtmlInline tag) {
            words.append(GAP);
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            // A dollar in code is none of a formula.
            words.append(code.getLiteral().replace('$', CODE_DOLLAR));
        }

        @Override
        public void visit(SoftLineBreak line) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak line) {
            words.append('\n');
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                block(node);
            } else {
                words.append(GAP);
                visitChildren(node);
                words.append(GAP);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
        }
    }
}
