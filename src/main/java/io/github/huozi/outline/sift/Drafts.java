package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.outline.folder.SourceFiles;
import java.util.Optional;

/** Finds drafts: by their front matter, or the drafts folder of Jekyll and Hexo. */
final class Drafts implements SiftRule {

    @Override
    public Optional<Verdict> judge(TextFile file) {
        boolean folder = ("/" + file.path()).contains("/_drafts/");
        boolean said = file.front().says("draft")
                || file.front().values().text("published").equalsIgnoreCase("false");
        // A draft page that opens a Hugo section excludes only itself.
        return folder || (said && SourceFiles.isMarkdown(file.path()))
                ? Optional.of(Verdict.of(FileState.DRAFT, ""))
                : Optional.empty();
    }
}
