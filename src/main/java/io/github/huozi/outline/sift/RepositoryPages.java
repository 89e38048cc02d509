package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.outline.folder.FolderWalk;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a repository's own pages. A folder is a repository where there is {@code .git}, or at least two of the files that
 * GitHub recommends; elsewhere {@code history.md} is a chapter about history. Ambiguous names count only in capitals, as
 * on GitHub, and at the root. The page that opens the book never counts.
 */
final class RepositoryPages implements SiftRule {

    private static final Pattern SURE = Pattern.compile(
            "(?i)(changelog|change_log|release[-_]notes|licen[cs]e([-_.].+)?|copying|contributing|code[-_]of[-_]conduct"
                    + "|pull_request_template|issue_template)(\\.[a-z]{2}([-_][a-z]{2,4})?)?\\.(md|markdown|txt|rst|adoc|html)");

    private static final Pattern CAPITALS = Pattern.compile(
            "(SECURITY|SUPPORT|HISTORY|CHANGES|NEWS|NOTICE|GOVERNANCE|MAINTAINERS|AUTHORS|CONTRIBUTORS|BACKERS|SPONSORS"
                    + "|TODO|ROADMAP|AGENTS|CLAUDE|GEMINI|COPYRIGHT|PATENTS|RELEASE|RELEASES)\\.(md|markdown|txt|rst|adoc)");

    private final boolean repository;

    RepositoryPages(FolderWalk walk) {
        this.repository = walk.isRepository() || marks(walk) >= 2;
    }

    private static long marks(FolderWalk walk) {
        List<String> names = walk.tree().files();
        return List.of("licen[cs]e", "contributing", "code[-_]of[-_]conduct").stream()
                        .filter(name -> names.stream().anyMatch(file -> file.matches("(?i)" + name + "(\\..*)?")))
                        .count()
                + (walk.hidden().stream().anyMatch(path -> path.startsWith(".github/")) ? 1 : 0);
    }

    /** Whether the folder is a repository. */
    boolean isRepository() {
        return repository;
    }

    @Override
    public Optional<Verdict> judge(TextFile file) {
        String name = SourceFiles.name(file.path());
        String parent = Workspace.parent(file.path());
        boolean page = repository
                && ((SURE.matcher(name).matches() && isNear(parent))
                        || (CAPITALS.matcher(name).matches() && parent.isEmpty()));
        return page ? Optional.of(Verdict.of(FileState.REPOSITORY_PAGE, "")) : Optional.empty();
    }

    private static boolean isNear(String parent) {
        return !parent.contains("/");
    }
}
