package io.github.huozi.read.chunk;

import io.github.huozi.read.source.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that a chunk names, or that its run recorded. */
final class ChunkPictures {

    private static final Pattern INCLUDED = Pattern.compile(
            "include_graphics\\(\\s*(?:rep\\(\\s*)?(?:c\\()?((?:\\s*(?:path\\s*=\\s*)?[\"'][^\"']+[\"']\\s*,?)+)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']+)[\"']");
    private static final Pattern JOINED =
            Pattern.compile("include_graphics\\(\\s*(?:here::here|file\\.path|here)\\(([^)]*)\\)");
    private static final int MOST = 12;

    private final Surroundings surroundings;
    private final String folder;
    private final String stem;

    ChunkPictures(Surroundings surroundings, String path) {
        this.surroundings = surroundings;
        this.folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        String name = path.substring(path.lastIndexOf('/') + 1);
        this.stem = name.replaceFirst("\\.[^.]+$", "");
    }

    /** Returns their addresses. */
    List<String> of(Chunk chunk) {
        List<String> named = new ArrayList<>();
        Matcher included = INCLUDED.matcher(chunk.code());
        while (included.find()) {
            Matcher quoted = QUOTED.matcher(included.group(1));
            while (quoted.find()) {
                named.add(quoted.group(1));
            }
        }
        Matcher joined = JOINED.matcher(chunk.code());
        while (joined.find()) {
            StringBuilder path = new StringBuilder();
            Matcher quoted = QUOTED.matcher(joined.group(1));
            while (quoted.find()) {
                path.append(path.isEmpty() ? "" : "/").append(quoted.group(1));
            }
            named.add("/" + path);
        }
        return named.isEmpty() ? recorded(chunk) : named;
    }

    /** Returns where knitr and Quarto keep the pictures of a chunk, counted from 1. */
    private List<String> recorded(Chunk chunk) {
        List<String> found = new ArrayList<>();
        String label = chunk.label().replaceAll("[^\\w.-]", "-");
        if (label.isEmpty()) {
            return found;
        }
        for (String place : List.of(
                folder + stem + "_files/figure-html/",
                folder + "_bookdown_files/" + stem + "_files/figure-html/",
                folder + "_freeze/" + stem + "/figure-html/",
                "_freeze/" + folder + stem + "/figure-html/",
                folder + "figure/",
                folder + "figures/",
                folder + stem + "_files/figure-epub3/",
                folder + stem + "_files/figure-latex/",
                "_bookdown_files/_main_files/figure-html/",
                "_main_files/figure-html/",
                "docs/_main_files/figure-html/",
                "_book/_main_files/figure-html/",
                "docs/" + stem + "_files/figure-html/")) {
            for (int number = 1; number <= MOST; number++) {
                String path = "/" + place + label + "-" + number;
                String ending = surroundings.hasFile(path + ".png")
                        ? ".png"
                        : surroundings.hasFile(path + ".svg") ? ".svg" : "";
                if (ending.isEmpty()) {
                    break;
                }
                found.add(path + ending);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }
}
