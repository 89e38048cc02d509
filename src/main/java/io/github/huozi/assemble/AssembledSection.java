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
 * A section in its place in the book.
 *
 * @param id an ASCII id, unique in the book and stable across editions as long as the source keeps its name; the id of the
 *     section's heading, and the name of its document inside an EPUB without the extension
 * @param role its role
 * @param matter the division it is in: that of its role, or that of the sections around it
 * @param number the number added to the title, as printed ({@code 第一章}, {@code 1.2}); empty if none is added
 * @param title its title; ids and links in its heading follow the rules of {@code content}
 * @param level the level of its heading, from 1
 * @param content the content below the title: ids are unique in the whole book, links within the book are {@code #id} whatever
 *     section they lead to, links to sections not in the book have become text, and headings are below {@code level}
 * @param children the sections within it
 * @param position the position where its source begins; its path names the source
 * @param chapter the label of the chapter around it, if other chapters have a section with the same label; otherwise empty
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

    /** Creates a section whose title is unique. */
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

    /** Returns the source of its text; empty for a part that is named before the chapter whose source it has. */
    public Optional<String> source() {
        boolean named = role == Role.PART
                && content.isEmpty()
                && !children.isEmpty()
                && children.get(0).position().path().equals(position.path());
        return named ? Optional.empty() : position.path();
    }

    /** Returns number and title on one line, separated by the white space that the number requires. */
    public String label() {
        return number.isEmpty() ? title.text() : number + "\u3000" + title.text();
    }

    /** Returns the label for use outside its context, such as in search results. */
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

    /** Returns the text on its page, in order: the heading of its title, and the body of its content. */
    public List<Element> texts() {
        return List.of(title.heading(), content.body());
    }

    /** Returns all elements of its page that match a CSS selector, those of the title first. */
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
