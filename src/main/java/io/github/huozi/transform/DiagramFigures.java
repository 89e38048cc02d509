package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookPath;
import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagram.Diagrams;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.font.FontLibrary;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Draws the diagrams of a book: code in a diagram language, and files of such code used as pictures. Anything not drawn
 * stays or becomes a listing, and the unsupported statement is reported. A book without diagrams loads none of this.
 */
final class DiagramFigures implements ContentPass {

    /** File names of diagrams. */
    private static final Pattern FILE = Pattern.compile("(?i)[^:?#]+\\.(mmd|mermaid|dot|gv)(?:[?#].*)?");

    private static final String LANGUAGE = "language-";

    private final FontLibrary fonts;

    DiagramFigures(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** Runs before listings, since undrawn diagrams stay listings. */
    @Override
    public int order() {
        return 550;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        boolean drawn = book.settings().code().diagrams() == CodeSettings.Diagrams.ON;
        Run run = new Run(
                book,
                drawn ? Optional.of(new DiagramDrawer(book, fonts, context, context.control())) : Optional.empty(),
                context.records());
        book.forEachSection(run::section);
        Map<String, Asset> drawings = run.drawings();
        if (drawings.isEmpty()) {
            return book;
        }
        Map<String, Asset> assets = new LinkedHashMap<>(book.assets());
        assets.putAll(drawings);
        return book.withAssets(assets);
    }

    /** The diagrams of one book. */
    private static final class Run {

        private final Book book;
        private final Optional<DiagramDrawer> drawer;
        private final TextRecords records;

        Run(Book book, Optional<DiagramDrawer> drawer, TextRecords records) {
            this.records = records;
            this.book = book;
            this.drawer = drawer;
        }

        Map<String, Asset> drawings() {
            return drawer.map(DiagramDrawer::assets).orElse(Map.of());
        }

        void section(Section section) {
            Element body = section.content().body();
            for (Element picture : body.select("img[src]")) {
                if (FILE.matcher(picture.attr("src").strip()).matches()) {
                    file(picture, section);
                }
            }
            for (Element pre : body.select("pre:has(> code)")) {
                String language = language(pre);
                boolean wanted = !pre.attr(Markup.DIAGRAM_WISH).equals(Markup.NOT_DRAWN);
                if (wanted && !language.isEmpty() && drawer.isPresent() && Diagrams.knows(language)) {
                    fence(pre, language, section, drawer.get());
                }
                pre.removeAttr(Markup.DIAGRAM_WISH).removeAttr(Markup.CODE_FROM);
            }
        }

        private static String language(Element pre) {
            return code(pre).classNames().stream()
                    .filter(name -> name.startsWith(LANGUAGE))
                    .findFirst()
                    .map(name -> name.substring(LANGUAGE.length()))
                    .orElse("");
        }

        private static Element code(Element pre) {
            return pre.expectFirst("> code");
        }

        private void fence(Element pre, String language, Section section, DiagramDrawer by) {
            Position at = Markup.position(pre, section.position());
            int from = pre.hasAttr(Markup.CODE_FROM) ? Integer.parseInt(pre.attr(Markup.CODE_FROM)) : 1;
            DiagramDrawer.Place place = (line, column) -> at.line().isPresent()
                    ? at.at(at.line().getAsInt() + from + line - 1, at.column().orElse(1) + column - 1)
                    : at;
            by.draw(language, code(pre).wholeText(), direction(pre), place).ifPresent(drawing -> {
                String caption = caption(pre);
                replace(pre, drawing, caption);
                record(at, caption, drawing);
            });
        }

        /** Records that each part of a diagram has its caption, with the number of the part. */
        private void record(Position at, String caption, DiagramDrawer.Drawing drawing) {
            if (drawing.count() > 1 && !caption.isEmpty()) {
                StringBuilder captions = new StringBuilder();
                for (int part = 0; part < drawing.count(); part++) {
                    captions.append(caption).append(drawing.partMark(part));
                }
                records.add(new TextRecord.Replaced(at, caption, captions.toString(), RecordReason.DIAGRAM));
            }
        }

        private static DiagramStyle.Direction direction(Element element) {
            return element.attr(Markup.DIAGRAM_WISH).equals(Markup.KEEP_DIRECTION)
                    ? DiagramStyle.Direction.KEPT
                    : DiagramStyle.Direction.FREE;
        }

        private static String caption(Element pre) {
            return pre.attr(Markup.CODE_TITLE).strip();
        }

        /** Puts the drawing in place of its listing, in the figure around that if there is one. */
        private void replace(Element pre, DiagramDrawer.Drawing drawing, String caption) {
            @Nullable Element around = pre.parent();
            Element figure;
            if (around != null && around.normalName().equals("figure")) {
                figure = around;
                pre.replaceWith(drawing.image(0));
            } else {
                figure = new Element("figure");
                copy(pre, figure, "id");
                copy(pre, figure, Markup.POSITION);
                copy(pre, figure, Markup.MEDIA);
                pre.replaceWith(figure);
                figure.appendChild(drawing.image(0));
            }
            figure.removeClass(Markup.LISTING).addClass(Markup.DIAGRAM);
            if (!caption.isEmpty() && figure.selectFirst("> figcaption") == null) {
                figure.appendElement("figcaption").text(caption);
            }
            parts(figure, drawing);
        }

        /** Adds further parts as separate figures with the same caption. */
        private static void parts(Element figure, DiagramDrawer.Drawing drawing) {
            if (drawing.count() == 1) {
                return;
            }
            @Nullable Element caption = figure.selectFirst("> figcaption");
            Element last = figure;
            for (int part = 1; part < drawing.count(); part++) {
                Element next = new Element("figure").addClass(Markup.DIAGRAM);
                copy(figure, next, Markup.POSITION);
                copy(figure, next, Markup.MEDIA);
                next.appendChild(drawing.image(part));
                if (caption != null) {
                    next.appendElement("figcaption").text(caption.text() + drawing.partMark(part));
                }
                last.after(next);
                last = next;
            }
            if (caption != null) {
                caption.appendText(drawing.partMark(0));
            }
        }

        private static void copy(Element from, Element to, String name) {
            if (from.hasAttr(name)) {
                to.attr(name, from.attr(name));
            }
        }

        /** Draws a diagram file. Passes that load pictures report a missing file. */
        private void file(Element picture, Section section) {
            String src = picture.attr("src").strip().replaceFirst("[?#].*$", "");
            @Nullable Element within = picture.closest("[" + Markup.PATH + "]");
            String base = within == null ? section.key() : within.attr(Markup.PATH);
            Optional<String> path = BookPath.resolve(base, decoded(src).replace('\\', '/'));
            Optional<String> text = path.flatMap(this::read);
            if (path.isEmpty() || text.isEmpty()) {
                return;
            }
            String ending = src.substring(src.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            Position file = Position.of(path.get());
            Optional<DiagramDrawer.Drawing> drawing =
                    drawer.flatMap(by -> by.draw(language(ending), text.get(), direction(picture), file::at));
            if (drawing.isPresent()) {
                show(picture, drawing.get());
            } else {
                list(picture, language(ending), text.get());
            }
        }

        private static String language(String ending) {
            return ending.equals("mmd") || ending.equals("mermaid") ? "mermaid" : "dot";
        }

        private static String decoded(String path) {
            try {
                return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return path;
            }
        }

        private Optional<String> read(String path) {
            try {
                return book.resources()
                        .resolve(path)
                        .map(Binary::toByteArray)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        private static void show(Element picture, DiagramDrawer.Drawing drawing) {
            Element image = drawing.image(0);
            if (!picture.attr("alt").isBlank()) {
                image.attr("alt", picture.attr("alt"));
            }
            for (String kept : List.of("id", "style", "title", Markup.POSITION)) {
                copy(picture, image, kept);
            }
            picture.replaceWith(image);
            @Nullable Element figure = image.parent();
            if (figure != null && figure.normalName().equals("figure")) {
                figure.addClass(Markup.DIAGRAM);
                parts(figure, drawing);
            } else {
                for (int part = drawing.count() - 1; part > 0; part--) {
                    image.after(drawing.image(part));
                }
            }
        }

        /** Shows a diagram that was not drawn as a listing of its source. */
        private static void list(Element picture, String language, String text) {
            Element pre = new Element("pre").attr(Markup.DIAGRAM_WISH, Markup.NOT_DRAWN);
            copy(picture, pre, "id");
            copy(picture, pre, Markup.POSITION);
            pre.appendElement("code").addClass(LANGUAGE + language).appendChild(new TextNode(text.stripTrailing()));
            @Nullable Element around = picture.parent();
            if (around != null
                    && List.of("figure", "p").contains(around.normalName())
                    && around.text().isBlank()
                    && around.childrenSize() == 1) {
                around.replaceWith(pre);
            } else if (around != null && around.normalName().equals("figure")) {
                around.addClass(Markup.LISTING);
                picture.replaceWith(pre);
            } else {
                @Nullable Element paragraph = picture.closest("p");
                (paragraph == null ? picture : paragraph).after(pre);
                picture.remove();
            }
        }
    }
}
