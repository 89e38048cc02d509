package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds pages read by tools rather than people: templates, menus, error pages of sites. */
final class ToolPages implements SiftRule {

    /** Directives of template engines in a page of HTML. */
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{%-?\\s*(extends|block|include|for|if|import|set|layout|macro)\\b"
                    + "|\\{\\{-?\\s*(define|template|partial|block|range|with|if|end|\\.[A-Z]|\\$|#\\w|>|content\\b|site\\.|page\\.|layout\\.|include\\.)"
                    + "|<%[-=_]?\\s");

    /** Text files that programs read; none of them has a paragraph. */
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)(requirements.*|cmakelists|robots|humans|ads|cname|version|manifest|package-list|llms(-full)?)\\.txt");

    private static final Pattern LICENCE =
            Pattern.compile("(?is)\\s*.{0,300}?(permission is hereby granted|apache license"
                    + "|gnu (lesser |affero )?general public license|sil open font license|mozilla public license"
                    + "|creative commons legal code|redistribution and use in source|all rights reserved).*");

    private static final List<String> DOCUSAURUS =
            List.of("docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs");

    private static final Pattern MENU = Pattern.compile("_(sidebar|navbar|footer|coverpage)\\.md");

    /** Longer pages are chapters, perhaps about error 404. */
    private static final int LONGEST_404 = 400;

    private final TextFiles files;
    private final Set<String> all;
    private final boolean hasMarkdown;

    ToolPages(TextFiles files, FolderTree tree) {
        this.files = files;
        this.all = new HashSet<>(tree.allFiles().toList());
        this.hasMarkdown = all.stream().anyMatch(SourceFiles::isMarkdown);
    }

    @Override
    public Optional<Verdict> judge(TextFile file) {
        String tool = tool(file);
        // A list of links, or a line for a machine, is not text that readers would miss.
        boolean empty = !file.hasProse()
                || file.measure().isLinks()
                || tool.equals("Sphinx")
                || ("/" + file.path()).contains("/versioned_docs/");
        return tool.isEmpty() ? Optional.empty() : Optional.of(new Verdict(FileState.OTHER_TOOL, tool, empty));
    }

    private String tool(TextFile file) {
        String name = SourceFiles.name(file.path());
        if (MACHINE.matcher(name).matches() && !file.hasProse()) {
            return name;
        }
        if (name.matches("(?i)404\\.(md|markdown|html?)") && file.characters() < LONGEST_404) {
            return "404";
        }
        if (SourceFiles.isHtml(name)) {
            return page(file);
        }
        if (MENU.matcher(name).matches() && (file.measure().isLinks() || !file.hasProse() || isDocsify(file.path()))) {
            return "docsify";
        }
        if (name.matches("(SUMMARY|LANGS)\\.md") && file.measure().isLinks()) {
            return "GitBook";
        }
        // A headless bundle of Hugo: a menu, or data for a template.
        return file.front().says("headless") ? "Hugo" : folder(file);
    }

    private boolean isDocsify(String path) {
        String index = Workspace.below(Workspace.parent(path), "index.html");
        return all.contains(index) && text(index).contains("docsify");
    }

    /** Returns the tool for which a page of HTML is written; empty if it is for readers. */
    private String page(TextFile file) {
        String saved = "/" + Workspace.parent(file.path()) + "/";
        int companion = saved.indexOf("_files/");
        if (companion > 0) {
            String page = saved.substring(1, companion);
            if (all.contains(page + ".html") || all.contains(page + ".htm")) {
                return page;
            }
        }
        String text = text(file.path());
        if (TEMPLATE.matcher(outsideCode(text)).find()) {
            return "template";
        }
        // The shell that a script fills with the pages next to it.
        boolean shell = hasMarkdown && !file.hasProse() && text.contains("<script");
        return shell ? "script" : "";
    }

    private static String outsideCode(String text) {
        return text.replaceAll("(?is)<(pre|code|textarea)\\b.*?</\\1\\s*>", " ");
    }

    private String text(String path) {
        return files.raw(path);
    }

    private String folder(TextFile file) {
        String at = "/" + Workspace.parent(file.path()) + "/";
        if (at.contains("/_sources/") && isBesidePages(at.substring(1, at.indexOf("/_sources/") + 1))) {
            return "Sphinx";
        }
        if (at.contains("/_includes/") || at.contains("/_layouts/")) {
            String root = at.substring(1, at.indexOf("/_") + 1);
            boolean jekyll = all.contains(root + "_config.yml");
            return jekyll
                            || text(file.path()).contains("{{")
                            || text(file.path()).contains("{%")
                    ? "Jekyll"
                    : "";
        }
        for (String old : List.of("/versioned_docs/", "/blog/")) {
            // Old versions of the documents, and their news.
            int from = at.indexOf(old);
            if (from >= 0 && DOCUSAURUS.stream().anyMatch(name -> all.contains(at.substring(1, from + 1) + name))) {
                return "Docusaurus";
            }
        }
        for (String made : List.of("/themes/", "/scaffolds/")) {
            if (at.startsWith(made)
                    && all.contains("_config.yml")
                    && all.stream().anyMatch(it -> it.startsWith("source/"))) {
                return "Hexo";
            }
        }
        boolean empty =
                file.characters() == 0 && !file.front().values().value().pairs().isEmpty();
        if (at.contains("/@pages/") && empty) {
            return "VuePress";
        }
        boolean licence =
                SourceFiles.name(file.path()).matches("(?i)(.*[-_.])?(licen[cs]e|ofl|copying)([-_.].*)?\\.(txt|md)")
                        && at.length() > 2
                        && LICENCE.matcher(text(file.path())).matches();
        return licence ? "licence" : "";
    }

    /** Whether the folder has the pages that Sphinx generates. */
    private boolean isBesidePages(String root) {
        return all.contains(root + "genindex.html")
                || all.contains(root + "search.html")
                || all.contains(root + "searchindex.js")
                || all.contains(root + "index.html");
    }
}
