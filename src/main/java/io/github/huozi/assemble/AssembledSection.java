package io.github.huozi.assemble;

import io.github.huozi.book.Content;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * A section that has its place in the book.
 *
 * @param id unique in the book, ASCII, the same from edition to edition as long as the source keeps its name; the id of the
 *     section's heading, and the name of its document inside an EPUB without the ending
 * @param role what it is
 * @param matter where it stands: of its role, or of what is around it
 * @param number the number added to the title, as printed ({@code 第一章}, {@code 1.2}); empty when none is added
 * @param title its title; ids and links in its heading are as those in {@code content}
 * @param level of its heading, from 1
 * @param content what stands under the title: ids unique in the whole book, links to places in the book as {@code #id}
 *     whatever section they are in, links to what is not in the book turned into text, headings below {@code level}
 * @param children the sections within it
 * @param position where its source begins; its path names the source
 * @param chapter the label of the chapter around it, where other chapters have a section of the same label; else empty
 */
public record AssembledSection(
        String id,
        Role role,
        Matter matter,
        String number,
        Title title,
        int level,
        Content content,
        List<AssembledSection> children,
        Position position,
        String chapter) {

    /** A section that shares its title with no other. */
    public AssembledSection(
            String id,
            Role role,
            Matter matter,
            String number,
            Title title,
            int level,
            Content content,
            List<AssembledSection> children,
            Position position) {
        this(id, role, matter, number, title, level, content, children, position, "");
    }

    public AssembledSection {
        children = List.copyOf(children);
    }

    /** The source that its words are from; nothing for a part that is named before the chapter whose source it has. */
    public Optional<String> source() {
        boolean named = role == Role.PART
                && content.isEmpty()
                && title.origin() != Title.Origin.HEADING
                && !children.isEmpty()
                && children.get(0).position().path().equals(position.path());
        return named ? Optional.empty() : position.path();
    }

    /** Number and title in one line, with the white space between them that the number asks for. */
    public String label() {
        return number.isEmpty() ? title.text() : number + "\u3000" + title.text();
    }

    /** The label where nothing around it says in which chapter it is, such as a result of a search. */
    public String standAlone() {
        return standAlone(label(), chapter);
    }

    static String standAlone(String label, String chapter) {
        if (chapter.isEmpty()) {
            return label;
        }
        boolean chinese = label.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? label + "（" + chapter + "）" : label + " (" + chapter + ")";
    }

    /** What is read on its page, in order: the heading of its title, and the body of its content. */
    public List<Element> texts() {
        return List.of(title.heading(), content.body());
    }

    /** All elements of its page that match a CSS selector, those of the title first. */
    public List<Element> select(String selector) {
        return texts().stream().flatMap(text -> text.select(selector).stream()).toList();
    }

    AssembledSection with(Title name, Content other, List<AssembledSection> others) {
        return new AssembledSection(id, role, matter, number, name, level, other, others, position, chapter);
    }

    AssembledSection in(String around, List<AssembledSection> others) {
        return new AssembledSection(id, role, matter, number, title, level, content, others, position, around);
    }

    void visit(Consumer<AssembledSection> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.visit(visitor));
    }
}
