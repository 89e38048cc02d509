package io.github.huozi.read.word;

import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.XmlElement;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.WordSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A Word document. */
public final class WordDocument {

    /** Completes the body of a chapter. */
    interface Finisher {
        void finish(Element body) throws ArchiveFault;
    }

    private static final String BODY = "w:body";
    private static final int EMU_OF_TWIP = 635;

    private final SourceInput source;
    private final WordParts parts;

    private WordDocument(SourceInput source, WordParts parts) {
        this.source = source;
        this.parts = parts;
    }

    /**
     * Reads a document. Reports to the source's context what cannot be converted.
     *
     * @throws ArchiveFault when the file is not a package, or exceeds a limit
     */
    public static SourceContent read(SourceInput source) throws ArchiveFault {
        WordParts parts =
                WordParts.open(source.bytes().toByteArray(), source.context().control());
        if (parts.hasMacros()) {
            source.context().report(Code.OTHER_PROGRAM.at(Position.of(source.path()), "macros"));
            return SourceContent.of();
        }
        return new WordDocument(source, parts).read();
    }

    private SourceContent read() throws ArchiveFault {
        Optional<XmlElement> document = parts.xml(parts.document());
        XmlElement body = document.map(it -> it.child(BODY)).orElse(null);
        if (document.isEmpty() || body == null) {
            throw new ArchiveFault(ArchiveFault.Rule.DAMAGED, parts.document());
        }
        WordSettings settings = source.settings().word();
        WordTally tally = new WordTally(source.path());
        WordNotes notes = new WordNotes(parts, settings);
        WordContext context = new WordContext(
                source.path(),
                parts.document(),
                parts,
                new WordStyles(parts.related("styles").orElse(null), settings.styles()),
                new WordNumbering(parts.related("numbering").orElse(null)),
                settings,
                targets(document.get()),
                tally,
                control());
        WordPictures pictures = new WordPictures(room(body));
        Element content = new Element("body");
        new WordBlocks(context, new WordInlines(context, pictures, notes), true).write(body, content);
        WordCaptions.tie(content);
        SourceContent.Builder read = SourceContent.builder();
        WordTitlePage.take(content, read);
        WordNotes.Writer writer =
                (note, in, into) -> new WordBlocks(in, new WordInlines(in, pictures, notes), false).write(note, into);
        read.chapters(new WordChapters(source.path(), chapter -> {
                    notes.number(chapter, context, writer);
                    chapter.select("[" + WordBlocks.MEANING + "]").removeAttr(WordBlocks.MEANING);
                })
                .of(content));
        pictures.files().forEach(read::file);
        boolean noted = settings.comments() == WordSettings.Comments.NOTES;
        tally.report(source.context(), context.accepts(), noted);
        return read.build();
    }

    private BuildControl control() {
        return source.context().control();
    }

    private Set<String> targets(XmlElement document) throws ArchiveFault {
        Set<String> targets = new HashSet<>(WordField.bookmarks(document));
        for (String type : List.of("footnotes", "endnotes")) {
            parts.related(type).ifPresent(it -> targets.addAll(WordField.bookmarks(it)));
        }
        return targets;
    }

    /** Returns the width of the text on the first page, in English Metric Units; 0 when unknown. */
    private static long room(XmlElement body) {
        List<XmlElement> sections = body.all("w:sectPr");
        if (sections.isEmpty()) {
            return 0;
        }
        XmlElement section = sections.get(sections.size() - 1);
        long width = section.at("w:pgSz")
                .map(it -> WordNames.length(it.attribute("w:w")))
                .orElse(0L);
        Optional<XmlElement> margins = section.at("w:pgMar");
        long left = margins.map(it -> WordNames.length(it.attribute("w:left"))).orElse(0L);
        long right =
                margins.map(it -> WordNames.length(it.attribute("w:right"))).orElse(0L);
        return Math.max(0, width - left - right) * EMU_OF_TWIP;
    }
}
