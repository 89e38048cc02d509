package io.github.huozi.read;

import io.github.huozi.api.Source;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.util.Set;

/** Rejects manuscripts of other programs by name, with advice on conversion. Stateless and thread-safe. */
public final class ForeignSourceReader implements SourceReader {

    private static final Set<String> OFFICE =
            Set.of(".doc", ".dot", ".wps", ".wpt", ".rtf", ".odt", ".ott", ".docm", ".dotm", ".dotx");
    private static final Set<String> KINDLE = Set.of(".mobi", ".azw", ".azw3", ".prc");

    @Override
    public int order() {
        return 520;
    }

    /** Empty: such a file is a chapter only if a list names it. */
    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public boolean reads(SourceInput source) {
        String ending = source.ending();
        return source.format() == Source.Format.DETECT
                && (OFFICE.contains(ending)
                        || KINDLE.contains(ending)
                        || Set.of(".pages", ".tex", ".org").contains(ending));
    }

    @Override
    public SourceContent read(SourceInput source) {
        source.context().report(refusal(source));
        return SourceContent.of();
    }

    private static Diagnostic refusal(SourceInput source) {
        Position file = Position.of(source.path());
        String ending = source.ending();
        String name = source.path().substring(source.path().lastIndexOf('/') + 1);
        String stem = name.substring(0, name.length() - ending.length());
        if (OFFICE.contains(ending)) {
            return Code.OTHER_PROGRAM.at(file, "office", ending);
        }
        if (KINDLE.contains(ending)) {
            return Code.OTHER_PROGRAM.at(file, "kindle", name, stem);
        }
        return switch (ending) {
            case ".pages" -> Code.OTHER_PROGRAM.at(file, "pages");
            case ".tex" -> Code.OTHER_PROGRAM.at(file, "tex", name, stem);
            default -> Code.OTHER_PROGRAM.at(file, "org", name, stem);
        };
    }
}
