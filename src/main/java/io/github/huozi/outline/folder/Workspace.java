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
 * A folder during the search for its outline.
 *
 * @param folder where files may come from
 * @param tree its content, without excluded files
 * @param sources its files that may be chapters
 * @param language the folder of the chosen language; empty if there is only one
 * @param excluded the paths that the book leaves out
 * @param fields the content of {@code book.yaml}
 * @param project the configuration of other tools
 * @param claims the files already claimed as sections
 * @param sink the receiver of findings
 * @param control cancels the search
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

    /** The number of sources examined for the encoding of a book. */
    private static final int MOST_LOOKED_AT = 40;

    /** Returns a copy for a convention that may be wrong: its claims and findings stay there. */
    public Workspace trial(DiagnosticSink hears) {
        Tally tally = new Tally(hears);
        return with(new Claims(folder, tree, tally), tally);
    }

    /** Returns the same folder, with the claims of a trial. */
    public Workspace after(Workspace trial) {
        return with(trial.claims.reporting(sink), sink);
    }

    private Workspace with(Claims others, Tally other) {
        return new Workspace(folder, tree, sources, language, excluded, fields, project, others, other, control);
    }

    /** Whether there is a file of exactly that name, even on a case-insensitive file system. */
    public boolean has(String path) {
        int slash = path.lastIndexOf('/');
        return tree.at(slash < 0 ? "" : path.substring(0, slash))
                .filter(at -> at.files().contains(path))
                .isPresent();
    }

    /** Returns a path below a folder of the book. */
    public static String below(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** Returns the parent folder of a path; empty for the book's own. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Returns the text of a source; empty when it cannot be read, which is reported when it is read as a section. */
    public Optional<String> text(String path) {
        return text(path, finding -> {});
    }

    /** Returns the text of a file that orders the others; empty when it cannot be read, which is reported here. */
    public Optional<String> outlineText(String path) {
        return text(path, sink);
    }

    /** Returns the encoding of the first sources that are unambiguous. */
    private BookEncoding encodingAround() {
        List<String> charsets = new ArrayList<>();
        for (String source : sources.allFiles().limit(MOST_LOOKED_AT).toList()) {
            try {
                if (folder.find(source) instanceof BookFolder.Found.Inside inside
                        && TextBytes.decode(Files.readAllBytes(inside.file())) instanceof Decoding.Certain certain) {
                    charsets.add(certain.charset());
                }
            } catch (IOException e) {
                // The other sources may decide.
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
