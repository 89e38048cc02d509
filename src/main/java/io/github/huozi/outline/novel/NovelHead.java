package io.github.huozi.outline.novel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata in a novel before its first heading.
 *
 * @param title the title; empty when there is none
 * @param authors the names of the authors
 * @param synopsis the lines of the synopsis
 * @param used the numbers, from 0, of the lines that contain them
 */
public record NovelHead(String title, List<String> authors, List<String> synopsis, List<Integer> used) {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NAME = 30;

    private static final Pattern QUOTED = Pattern.compile("《([^《》]{1,40})》(.*)");
    private static final Pattern TITLE = Pattern.compile("(?:书名|書名|小说名|作品名?|标题|(?i:title))\\s*[:：]\\s*(.{1,40})");
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:作者|作\\s+者|著者|(?i:author|by))\\s*[:：]\\s*(.{1,40})|(?i:by)\\s+(\\p{Lu}.{1,40})|文\\s*[/／]\\s*(.{1,30})");
    private static final Pattern WRITTEN = Pattern.compile("(.{1,20}?)\\s*(?:著|作品)");
    private static final Pattern SYNOPSIS = Pattern.compile(
            "[【\\[]?(?:内容简介|內容簡介|内容介绍|内容提要|作品简介|作品介绍|小说简介|故事简介|简介|簡介|文案|(?i:synopsis|summary))[】\\]]?\\s*(?:[:：]\\s*(.*))?");
    private static final Pattern END = Pattern.compile("[。，；：！？,;:!?]$");
    private static final Pattern RULE = Pattern.compile("[-=—_*＊~～－＝\\s]{3,}|(?:目录|目錄|正文)\\s*[:：]?");

    public NovelHead {
        authors = List.copyOf(authors);
        synopsis = List.copyOf(synopsis);
        used = List.copyOf(used);
    }

    /**
     * Reads the head of a text that may be a novel.
     *
     * @return the head; an empty one when the text is not a novel
     */
    public static NovelHead in(String text) {
        List<String> lines = new ArrayList<>();
        boolean isNovel = NovelText.isNovel(text);
        for (int from = 0; isNovel && from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to).strip();
            if (HeadingLine.of(line).isPresent()) {
                return of(lines);
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = to + 1;
        }
        return new NovelHead("", List.of(), List.of(), List.of());
    }

    /**
     * Reads a head.
     *
     * @param lines the lines before the first heading
     */
    public static NovelHead of(List<String> lines) {
        return new Reading(lines).head();
    }

    private static final class Reading {

        private final List<String> lines;
        private String title = "";
        private final List<String> authors = new ArrayList<>();
        private final List<String> synopsis = new ArrayList<>();
        private final List<Integer> used = new ArrayList<>();

        Reading(List<String> lines) {
            this.lines = lines;
        }

        NovelHead head() {
            boolean inSynopsis = false;
            for (int at = 0; at < lines.size(); at++) {
                String line = NovelLetters.narrow(lines.get(at)).strip();
                if (line.isEmpty()) {
                    continue;
                }
                Matcher begins = SYNOPSIS.matcher(line);
                if (begins.matches() && synopsis.isEmpty()) {
                    inSynopsis = true;
                    used.add(at);
                    if (begins.group(1) != null && !begins.group(1).isBlank()) {
                        synopsis.add(begins.group(1).strip());
                    }
                } else if (RULE.matcher(line).matches()) {
                    inSynopsis = false;
                    used.add(at);
                } else if (says(line)) {
                    inSynopsis = false;
                    used.add(at);
                } else if (inSynopsis) {
                    synopsis.add(line);
                    used.add(at);
                }
            }
            return new NovelHead(title, authors, synopsis, used);
        }

        /** Whether a line contains the title, the author, or both. */
        private boolean says(String line) {
            Matcher author = AUTHOR.matcher(line);
            if (author.matches()) {
                addAuthors(group(author));
                return true;
            }
            Matcher named = TITLE.matcher(line);
            if (named.matches()) {
                title = unquoted(named.group(1).strip());
                return true;
            }
            Matcher quoted = QUOTED.matcher(line);
            if (title.isEmpty() && quoted.matches()) {
                return both(quoted.group(1).strip(), quoted.group(2).strip());
            }
            if (title.isEmpty() && used.isEmpty() && isTitle(line)) {
                title = line;
                return true;
            }
            Matcher written = WRITTEN.matcher(line);
            if (authors.isEmpty()
                    && !title.isEmpty()
                    && written.matches()
                    && !END.matcher(line).find()) {
                addAuthors(written.group(1));
                return true;
            }
            return false;
        }

        private boolean both(String name, String rest) {
            Matcher author = AUTHOR.matcher(rest);
            boolean says = author.matches();
            Matcher written = WRITTEN.matcher(rest);
            boolean writes = !says && written.matches();
            if (!rest.isEmpty() && !says && !writes) {
                return false;
            }
            title = name;
            if (says) {
                addAuthors(group(author));
            } else if (writes) {
                addAuthors(written.group(1));
            }
            return true;
        }

        private static String group(Matcher matcher) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    return matcher.group(group);
                }
            }
            return "";
        }

        private void addAuthors(String names) {
            for (String name : names.split("[、，,/／&;；]|\\s+and\\s+", -1)) {
                String one = name.strip();
                if (!one.isEmpty() && one.length() <= LONGEST_NAME && !authors.contains(one)) {
                    authors.add(one);
                }
            }
        }

        private static String unquoted(String name) {
            Matcher quoted = QUOTED.matcher(name);
            return quoted.matches() && quoted.group(2).isBlank()
                    ? quoted.group(1).strip()
                    : name;
        }

        private static boolean isTitle(String line) {
            return line.length() <= LONGEST_TITLE
                    && !END.matcher(line).find()
                    && !line.contains("。")
                    && !line.contains("://")
                    && !line.contains("www.")
                    && !RULE.matcher(line).matches();
        }
    }
}
