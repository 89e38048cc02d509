package io.github.huozi.outline.folder;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.book.encoding.Decoding;
import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ConfigText;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A folder while its outline is being looked for.
 *
 * @param folder where files may come from
 * @param tree what it holds, without what is excluded
 * @param sources the files of it that may be chapters
 * @param language the folder of the language that was chosen; empty where there are not several
 * @param excluded the paths that the book leaves out
 * @param fields what {@code book.yaml} says
 * @param project what other tools' configuration says
 * @param claims the files that are sections already
 * @param sink hears what is wrong
 * @param control may stop the search
 */
public record Workspace(
        BookFolder folder,
        FolderTree tree,
        FolderTree sources,
        String language,
        Predicate<String> excluded,
        Fields fields,
        ProjectFiles project,
        Claims claims,
        Tally sink,
        BuildControl control) {

    /** So many sources tell the encoding of a book. */
    private static final int MOST_LOOKED_AT = 40;

    /** The same folder for one who may be wrong: what is claimed and reported stays there. */
    public Workspace trial(DiagnosticSink hears) {
        Tally tally = new Tally(hears);
        return with(new Claims(folder, tree, tally), tally);
    }

    /** The same folder, with what a trial has claimed. */
    public Workspace after(Workspace trial) {
        return with(trial.claims.reporting(sink), sink);
    }

    private Workspace with(Claims others, Tally other) {
        return new Workspace(folder, tree, sources, language, excluded, fields, project, others, other, control);
    }

    /** Whether there is a file of exactly that name, whatever the file system thinks of letter case. */
    public boolean has(String path) {
        int slash = path.lastIndexOf('/');
        return tree.at(slash < 0 ? "" : path.substring(0, slash))
                .filter(at -> at.files().contains(path))
                .isPresent();
    }

    /** A path below a folder of the book. */
    public static String below(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** The folder that a path is in; empty for the book's own. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The text of a source; nothing when it cannot be read, which is told where it is read as a section. */
    public Optional<String> text(String path) {
        return text(path, finding -> {});
    }

    /** The text of a file that orders the others; nothing when it cannot be read, which is told here. */
    public Optional<String> outlineText(String path) {
        return text(path, sink);
    }

    /** What the first sources are in whose encoding is certain. */
    private BookEncoding encodingAround() {
        List<String> charsets = new ArrayList<>();
        for (String source : sources.allFiles().limit(MOST_LOOKED_AT).toList()) {
            try {
                if (folder.find(source) instanceof BookFolder.Found.Inside inside
                        && TextBytes.decode(Files.readAllBytes(inside.file())) instanceof Decoding.Certain certain) {
                    charsets.add(certain.charset());
                }
            } catch (IOException e) {
                // The others may tell.
            }
        }
        return BookEncoding.of(charsets);
    }

    private Optional<String> text(String path, DiagnosticSink hears) {
        if (!(folder.find(path) instanceof BookFolder.Found.Inside inside)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(inside.file());
            return TextBytes.decode(bytes) instanceof Decoding.Certain certain
                    ? Optional.of(certain.text())
                    : ConfigText.of(bytes, path, encodingAround(), hears);
        } catch (IOException e) {
            hears.report(Code.OUTLINE_SYNTAX.at(Position.of(path), "unreadable", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
