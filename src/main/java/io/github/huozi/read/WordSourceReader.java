package io.github.huozi.read;

import io.github.huozi.api.Source;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.word.WordDocument;
import java.util.Set;

/** Reads documents of Word, {@code .docx}. Stateless; safe for use by several threads. */
public final class WordSourceReader implements SourceReader {

    private static final Set<String> ENDINGS = Set.of(".docx");

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean reads(SourceInput source) {
        return source.format() == Source.Format.DETECT && ENDINGS.contains(source.ending());
    }

    @Override
    public SourceContent read(SourceInput source) {
        try {
            return WordDocument.read(source);
        } catch (ArchiveFault fault) {
            refuse(source, fault);
            return SourceContent.of();
        }
    }

    private static void refuse(SourceInput source, ArchiveFault fault) {
        Position file = Position.of(source.path());
        boolean old = fault.rule() == ArchiveFault.Rule.NO_ZIP && ForeignFiles.isOldOffice(source.bytes());
        if (old) {
            boolean locked = ForeignFiles.isEncryptedOffice(source.bytes());
            source.context().report(Code.OTHER_PROGRAM.at(file, locked ? "password" : "doc"));
            return;
        }
        source.context()
                .report(Code.ARCHIVE_REFUSED.at(
                        file,
                        fault.rule().key(),
                        fault.entry().isEmpty() ? Phrase.of("archive.itself") : Phrase.literal(fault.entry())));
    }
}
