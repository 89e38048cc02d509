package verse;

import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads poems: one per block of lines, the first of which is its title. */
public class VerseReader implements SourceReader {

    @Override
    public Set<String> endings() {
        return Set.of(".verse");
    }

    @Override
    public SourceContent read(SourceInput source) {
        String text = new String(source.bytes().toByteArray(), StandardCharsets.UTF_8);
        List<SourceChapter> poems = new ArrayList<>();
        int number = 0;
        for (String block : text.strip().split("\n\n+")) {
            Position place = Position.in(source.path(), Position.Unit.PARAGRAPH, ++number);
            String[] lines = block.split("\n");
            Element body = new Element("body");
            Element verse = body.appendElement("p");
            Markup.mark(verse, place);
            for (int line = 1; line < lines.length; line++) {
                verse.appendText(lines[line]);
                if (line < lines.length - 1) {
                    verse.appendElement("br");
                }
            }
            poems.add(SourceChapter.builder(body)
                    .name(lines[0])
                    .title(lines[0])
                    .position(place)
                    .build());
        }
        return SourceContent.builder().chapters(poems).build();
    }
}
