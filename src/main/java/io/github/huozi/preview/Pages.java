package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages that the server itself writes. */
final class Pages {

    /** The reload script is inserted before this. */
    private static final String END = "</body>";

    private Pages() {}

    /**
     * Returns a page about an error.
     *
     * @param version the version shown at the time of the request; with a newer one the page reloads
     */
    static byte[] error(
            long version, int status, Phrase heading, Phrase text, List<Diagnostic> faults, MessageLanguage language) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("status", status);
        model.put("language", language.tag());
        model.put("heading", heading.in(language));
        model.put("text", text.in(language));
        model.put("faults", faults(faults, language));
        model.put("download", Phrase.of("preview.download").in(language));
        model.put("contents", Phrase.of("preview.contents").in(language));
        String page = Templates.bundled().render("preview/error.html.ftl", model);
        return withScript(page, "data-version=\"" + version + "\"");
    }

    /** Returns the findings as the script shows them over a page. */
    static String list(List<Diagnostic> faults, MessageLanguage language) {
        return Templates.bundled().render("preview/faults.ftl", Map.of("faults", faults(faults, language)));
    }

    /**
     * Returns the page with the script that receives changes.
     *
     * @param tag the ETag of the page without the script
     */
    static byte[] live(byte[] page, String tag) {
        return withScript(new String(page, StandardCharsets.UTF_8), "data-tag=\"" + tag + "\"");
    }

    private static byte[] withScript(String page, String attribute) {
        int end = page.lastIndexOf(END);
        String script = "<script src=\"" + Events.SCRIPT + "\" " + attribute + " defer=\"defer\"></script>\n";
        String live = end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
        return live.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> faults(List<Diagnostic> faults, MessageLanguage language) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Diagnostic fault : faults) {
            lines.add(Map.of(
                    "severity", fault.severity().name().toLowerCase(Locale.ROOT),
                    "position", fault.position().toString(),
                    "message", fault.messageIn(language),
                    "hint", fault.hintIn(language),
                    "code", fault.code().id()));
        }
        return lines;
    }
}
