package io.github.huozi.read.site;

import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.Surroundings;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites tags of Hexo (https://hexo.io/docs/tag-plugins) and Jekyll (https://jekyllrb.com/docs/liquid/tags/) for links
 * and pictures, and addresses composed of them. A post's pictures may be in a folder of the same name.
 */
public final class BlogMarks {

    private static final Pattern ANY = Pattern.compile("\\{%-?\\s*(?:post_|asset_|img|link|include)|\\{:|\\{\\{|!\\[");
    private static final Pattern POST =
            Pattern.compile("\\{%-?\\s*post_link\\s+(\"[^\"]+\"|\\S+)(?:\\s+(.*?))?\\s*-?%\\}");
    private static final Pattern POST_ADDRESS = Pattern.compile("\\{%-?\\s*post_(url|path)\\s+(\\S+?)\\s*-?%\\}");
    private static final Pattern PAGE = Pattern.compile("\\{%-?\\s*link\\s+([\\w/.-]+\\.\\w{2,5})\\s*-?%\\}");
    private static final Pattern ASSET_PICTURE = Pattern.compile("\\{%-?\\s*(asset_img|img)\\s+([^%]+?)\\s*-?%\\}");
    private static final Pattern ASSET_LINK = Pattern.compile("\\{%-?\\s*asset_link\\s+(\\S+)(?:\\s+(.*?))?\\s*-?%\\}");
    private static final Pattern ASSET_PATH = Pattern.compile("\\{%-?\\s*asset_path\\s+(\\S+?)\\s*-?%\\}");
    private static final Pattern INCLUDED_PICTURE = Pattern.compile(
            "\\{%-?\\s*include\\s+[\\w/-]*(?:image|img|figure|picture)[\\w-]*(?:\\.\\w+)?\\s+([^%]+?)\\s*-?%\\}");
    private static final Pattern SITE = Pattern.compile("\\{\\{-?\\s*site\\.(?:baseurl|url|github\\.url)\\s*-?\\}\\}");
    private static final Pattern FILTERED = Pattern.compile(
            "\\{\\{-?\\s*[\"']([^\"'{}]+)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|prepend:\\s*site\\.\\w+)[^{}]*\\}\\}");
    private static final Pattern PICTURE =
            Pattern.compile("(!\\[[^\\]\\n]*\\]\\(<?)(?:\\./)?([^)\\s<>:]+)((?:>|\\s+[\"'][^\"'\\n]*[\"'])?\\))");
    private static final Pattern CALLOUT = Pattern.compile(
            "^\\{:[ \\t]*\\.(note|warning|important|tip|caution|info|danger)(-title)?[ \\t]*:?\\}[ \\t]*$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final Surroundings surroundings;
    private final String stem;

    private BlogMarks(Surroundings surroundings) {
        this.surroundings = surroundings;
        String path = surroundings.findings().path();
        this.stem = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
    }

    /** Returns the text with these tags as Markdown; the same text if it has none. */
    public static LinedText write(LinedText source, Surroundings surroundings) {
        if (!ANY.matcher(source.text()).find()) {
            return source;
        }
        BlogMarks marks = new BlogMarks(surroundings);
        CodeAwareLines lines = CodeAwareLines.of(source);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).text();
            Matcher callout = CALLOUT.matcher(line);
            if (!lines.get(at).isCode()
                    && callout.matches()
                    && at + 1 < lines.size()
                    && !lines.get(at + 1).text().isBlank()) {
                at = marks.callout(lines, at, callout);
                continue;
            }
            boolean none = lines.get(at).isCode() || !ANY.matcher(line).find();
            String written = none ? line : CodeAwareLines.outsideCode(line, marks::rewritten);
            if (written.equals(line)) {
                lines.keep(at);
            } else {
                lines.write(written, at);
            }
        }
        return lines.written();
    }

    /** Converts a class for the following paragraph or quotation, https://just-the-docs.com/docs/ui-components/callouts/. */
    private int callout(CodeAwareLines lines, int at, Matcher callout) {
        boolean titled = callout.group(2) != null;
        String first = lines.get(at + 1).text();
        String title = titled ? first.replaceFirst("^[ \\t]*>[ \\t]?", "") : "";
        lines.write("::::::::::::" + callout.group(1) + (title.isEmpty() ? "" : "[" + title + "]"), at);
        int last = at + (titled ? 1 : 0);
        while (last + 1 < lines.size() && !lines.get(last + 1).text().isBlank()) {
            last++;
            lines.write(rewritten(lines.get(last).text().replaceFirst("^[ \\t]*>[ \\t]?", "")), last);
        }
        lines.write("::::::::::::", last);
        return last;
    }

    private String rewritten(String text) {
        String out = SITE.matcher(text).replaceAll("");
        out = FILTERED.matcher(out).replaceAll(it -> quoted("/" + it.group(1).replaceFirst("^/+", "")));
        out = POST_ADDRESS
                .matcher(out)
                .replaceAll(it -> quoted(
                        it.group(1).equals("url")
                                ? "/_posts/" + it.group(2).replaceFirst("^/", "")
                                : "/" + it.group(2)));
        out = PAGE.matcher(out).replaceAll(it -> quoted("/" + it.group(1).replaceFirst("^/", "")));
        out = POST.matcher(out).replaceAll(it -> quoted(link("/" + unquoted(it.group(1)), words(it, 2))));
        out = ASSET_LINK.matcher(out).replaceAll(it -> quoted(link(asset(it.group(1)), words(it, 2))));
        out = ASSET_PATH.matcher(out).replaceAll(it -> quoted(asset(it.group(1))));
        out = ASSET_PICTURE.matcher(out).replaceAll(it -> quoted(picture(it)));
        out = INCLUDED_PICTURE.matcher(out).replaceAll(it -> quoted(included(it)));
        return stem.isEmpty()
                ? out
                : PICTURE.matcher(out).replaceAll(it -> quoted(it.group(1) + beside(it.group(2)) + it.group(3)));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"']|[\"']$", "");
    }

    private static String words(MatchResult tag, int group) {
        String words = tag.group(group) == null ? "" : tag.group(group);
        // The last word may specify whether the title is escaped.
        return unquoted(words.replaceFirst("\\s+(true|false)$", "").strip());
    }

    private static String link(String address, String words) {
        return "[" + (words.isEmpty() ? "{title}" : words) + "](<" + address + ">)";
    }

    /** Returns the path of a file in the post's folder. */
    private String asset(String name) {
        String plain = unquoted(name);
        return plain.startsWith("/") || plain.contains(":") ? plain : stem + "/" + plain;
    }

    /** Writes a picture: {@code [class names] name [width] [height] [title [alt]]}. */
    private String picture(MatchResult tag) {
        Matcher word = WORD.matcher(tag.group(2));
        String file = "";
        StringBuilder words = new StringBuilder();
        while (word.find()) {
            String said = word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
            if (file.isEmpty()) {
                file = said.matches("(?i).*\\.(png|jpe?g|gif|svg|webp|bmp|avif)([?#].*)?") ? said : "";
            } else if (!said.matches("\\d+(px|%)?")) {
                words.append(words.isEmpty() ? "" : " ").append(said);
            }
        }
        String address = tag.group(1).equals("img") ? file : asset(file);
        return file.isEmpty() ? tag.group() : "![" + words + "](<" + address + ">)";
    }

    private static String included(MatchResult tag) {
        Matcher named = NAMED.matcher(tag.group(1));
        String file = "";
        String words = "";
        while (named.find()) {
            String value = named.group(2) == null ? named.group(3) : named.group(2);
            file = named.group(1).matches("(?i)src|url|file|path|image|image_path|img") ? value : file;
            words = named.group(1).matches("(?i)caption|alt|description|title") && words.isEmpty() ? value : words;
        }
        return file.isEmpty() ? tag.group() : "![" + words + "](<" + file + ">)";
    }

    /** Returns the address of a picture that is not next to its post but in the folder of the same name. */
    private String beside(String address) {
        boolean plain = !address.startsWith("/") && !address.startsWith("..") && !address.startsWith("#");
        return plain && !surroundings.hasFile(address) && surroundings.hasFile(stem + "/" + address)
                ? stem + "/" + address
                : address;
    }
}
