package io.github.huozi.pdf.finish;

import io.github.huozi.book.Metadata;
import io.github.huozi.template.Templates;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The metadata packet of a PDF. */
public final class Xmp {

    public static final String PRODUCER = "Huozi";

    private Xmp() {}

    static byte[] packet(Metadata about, int part) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", about.title());
        model.put("description", about.description().orElse(about.title()));
        model.put("authors", about.authors());
        model.put("subjects", about.subjects());
        model.put("publishers", about.publisher().stream().toList());
        model.put("languages", List.of(about.language()));
        model.put("identifier", about.identifier());
        model.put("rights", about.rights().orElse(""));
        model.put("part", part);
        model.put("producer", PRODUCER);
        model.put("date", DateTimeFormatter.ISO_INSTANT.format(about.modified().truncatedTo(ChronoUnit.SECONDS)));
        return Templates.bundled().render("pdf/xmp.xml.ftl", model).strip().getBytes(StandardCharsets.UTF_8);
    }
}
