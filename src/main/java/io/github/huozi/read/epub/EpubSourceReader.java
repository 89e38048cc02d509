package io.github.huozi.read.epub;

import io.github.huozi.api.Source;
import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.outline.epub.EpubArchive;
import io.github.huozi.outline.epub.EpubContents;
import io.github.huozi.outline.epub.EpubPackage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads EPUB 2 and 3: a file becomes the chapters in its contents. Stateless and thread-safe. */
public final class EpubSourceReader implements SourceReader {

    /** The key of {@link SourceContent#metadata()} for the path of the cover picture. */
    public static final String COVER = "cover";

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Set<String> endings() {
        return Set.of(".epub");
    }

    @Override
    public boolean reads(SourceInput source) {
        return source.format() == Source.Format.DETECT && source.ending().equals(".epub");
    }

    @Override
    public SourceContent read(SourceInput source) {
        Position file = Position.of(source.path());
        EpubArchive archive =
                EpubArchive.of(source.bytes().toByteArray(), source.context().control());
        Optional<EpubPackage> opf = archive.fault().isPresent() ? Optional.empty() : EpubPackage.of(archive);
        if (opf.isEmpty() || opf.get().spine().isEmpty()) {
            source.context().report(fault(archive.fault().orElse(EpubArchive.Fault.NO_PACKAGE), file));
            return SourceContent.of();
        }
        if (archive.skipped() > 0) {
            source.context()
                    .report(Code.EPUB_SOURCE
                            .at(file, "outside", archive.skipped())
                            .as(Severity.WARNING));
        }
        EpubContents contents = EpubContents.of(archive, opf.get());
        if (contents.isCut()) {
            source.context().report(Code.EPUB_SOURCE.at(file, "deep").as(Severity.WARNING));
        }
        SourceContent.Builder content = SourceContent.builder();
        opf.get().metadata().forEach((key, values) -> {
            if (!key.equals("title") && !key.equals("language")) {
                content.metadata(key, values);
            }
        });
        EpubDocuments documents = new EpubDocuments(archive, opf.get(), content);
        EpubNotes.write(documents.bodies().values());
        List<SourceChapter> chapters = new EpubChapters(documents, contents, source.path()).chapters();
        archive.file(opf.get().cover()).ifPresent(bytes -> {
            content.file(opf.get().cover(), Binary.owning(bytes));
            content.metadata(COVER, List.of(opf.get().cover()));
        });
        if (chapters.isEmpty()) {
            source.context().report(fault(EpubArchive.Fault.NO_PACKAGE, file));
        }
        return content.chapters(chapters).build();
    }

    private static Diagnostic fault(EpubArchive.Fault fault, Position file) {
        return switch (fault) {
            case DAMAGED -> Code.EPUB_SOURCE.at(file, "damaged");
            case TOO_LARGE -> Code.EPUB_SOURCE.at(file, "large");
            case LOCKED -> Code.EPUB_SOURCE.at(file, "locked");
            case NO_PACKAGE -> Code.EPUB_SOURCE.at(file, "empty");
        };
    }
}
