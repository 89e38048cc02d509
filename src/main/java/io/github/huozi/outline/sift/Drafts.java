package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.outline.folder.SourceFiles;
import java.util.Optional;

/** What says that it is a draft: in its front matter, or by the folder that Jekyll and Hexo have for drafts. */
final class Drafts implements SiftRule {

    @Override
    public Optional<Verdict> judge(TextFile file) {
        boolean folder = ("/" + file.path()).contains("/_drafts/");
        boolean said = file.front().says("draft")
                || file.front().values().text("published").equalsIgnoreCase("false");
        // A draft of a Hugo section's opening page leaves out that page alone.
        return folder || (said && SourceFiles.isMarkdown(file.path()))
                ? Optional.of(Verdict.of(FileState.DRAFT, ""))
                : Optional.empty();
    }
}
