package io.github.huozi;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The plan of the house: each package, the packages that it may import, and the packages that may use an outside library.
 * Names are relative to {@link #ROOT}. {@code x..} in a list stands for {@code x} and every package below it, {@code .} for the root alone.
 */
final class House {

    static final String ROOT = "io.github.huozi";

    /** No package holds more classes than this. */
    static final int MOST_CLASSES = 25;

    /** For each package, what it may import. The root, the façade, may import all of them but {@code maven}. */
    static final Map<String, List<String>> MAY_IMPORT = table("""
            account                    : account.. book.. diagnostic
            account.words              : book.account
            account.source             : account.words book.account book.settings
            diagnostic                 :
            book                       : book.file book.settings diagnostic
            book.account               : book.settings diagnostic
            book.control               :
            book.encoding              :
            book.file                  : diagnostic
            book.settings              : diagnostic
            book.language              : book book.encoding book.file
            book.listing               : book
            config.format              : book.encoding book.file diagnostic
            config.shape               : config.format book.settings diagnostic
            config.script              : config.format book.control book.file diagnostic
            config.key                 : config.shape config.format book.. diagnostic
            api                        : book.. diagnostic
            markdown                   : book book.settings diagnostic
            outline                    : outline.. archive api markdown config.. book.. diagnostic
            outline.name               : api book book.encoding book.file
            outline.folder             : outline.name config.. book.control book.encoding book.file diagnostic
            outline.novel              : outline.name
            outline.epub               : book.control book.encoding
            outline.sift               : outline.folder outline.novel api config.format book.control book.encoding book.file book.language diagnostic
            outline.account            : outline.sift outline.folder outline.name api diagnostic
            outline.convention         : outline.folder outline.name api markdown config.. book.. diagnostic
            outline.convention.hugo    : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.mkdocs  : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.summary : outline.convention outline.folder outline.name api markdown config.. book.. diagnostic
            outline.convention.menu    : outline.convention outline.folder outline.name api book.. diagnostic
            outline.convention.docsify : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.pandoc : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.myst : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.hexo : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.jekyll : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.starlight : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.bookdown : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.quarto : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.obsidian : outline.convention outline.folder outline.name api config.. book.. diagnostic
            outline.convention.docusaurus : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            outline.convention.vuepress : outline.convention outline.convention.summary outline.folder outline.name api config.. book.. diagnostic
            read                       : read.. archive api math.. outline.name outline.novel outline.epub config.format book.. template diagnostic
            read.novel                 : read.source outline.novel api config.format book.. diagnostic
            read.formula               : read.source markdown math.. book.. diagnostic
            read.source                : api config.shape book.. diagnostic
            read.chunk                 : read.source book diagnostic
            read.myst                  : read.source book diagnostic
            read.site                  : read.source config.format book book.settings diagnostic
            read.epub                  : read.clean outline.epub outline.name api book.. diagnostic
            read.vault                 : read.source config.format book.. diagnostic
            read.tool                  : read.source book diagnostic
            read.shortcode             : read.source markdown book.. template diagnostic
            read.clean                 : read.source markdown api book.. diagnostic
            read.markdown              : read.clean read.formula math read.source markdown book.. diagnostic
            read.notebook              : book.file diagnostic
            read.word                  : archive read.clean api outline.name book.. diagnostic
            read.html                  : read.clean read.formula read.source book.. diagnostic
            archive                    : book.control
            code                       :
            diagram                    : diagram.. book.control
            diagram.source             :
            diagram.drawing            : diagram.source book.control book.settings font typeset typeset.breaking typeset.character diagnostic
            diagram.graph              : diagram.drawing diagram.source
            diagram.shape              : diagram.graph diagram.drawing
            diagram.layout             : diagram.graph diagram.shape diagram.drawing diagram.source book.control
            diagram.sheet              : diagram.graph diagram.shape diagram.layout diagram.drawing diagram.source book.control diagnostic
            diagram.flowchart          : diagram.graph diagram.sheet diagram.drawing diagram.source book.control
            diagram.state              : diagram.graph diagram.sheet diagram.drawing diagram.source book.control
            diagram.classes            : diagram.graph diagram.sheet diagram.drawing diagram.source book.control
            diagram.entity             : diagram.graph diagram.sheet diagram.drawing diagram.source book.control
            diagram.dot                : diagram.graph diagram.sheet diagram.drawing diagram.source book.control
            diagram.sequence           : diagram.drawing diagram.source book.control book.settings diagnostic
            diagram.pie                : diagram.drawing diagram.source book.control diagnostic
            diagram.timeline           : diagram.drawing diagram.source book.control diagnostic
            diagram.mindmap            : diagram.drawing diagram.source book.control diagnostic
            transform                  : api code diagram font diagram.drawing diagram.source book.. diagnostic
            math                       : math.. book.. font diagnostic
            math.markup                : math.tree
            math.tree                  :
            math.font                  : font font.table diagnostic
            math.box                   :
            math.drawing               : math.box math.compose math.font math.tree font font.drawing
            math.compose               : math.box math.font math.tree font.table
            math.words                 : math.tree
            math.tex                   : math.tex.. math.tree
            math.tex.command           : math.tex.token math.tree
            math.tex.token             : math.tree
            fetch                      : book.file diagnostic
            png                        :
            css                        :
            image                      : image.svg image.meta css fetch png book.. font font.table font.drawing diagnostic
            image.svg                  : font font.table font.drawing
            image.meta                 :
            assemble                   : math math.tree book.. diagnostic
            font                       : font.table diagnostic
            font.table                 : diagnostic
            font.subset                : font font.table
            font.drawing               : font.table
            typeset                    : typeset.character font
            typeset.character          :
            typeset.breaking           : typeset typeset.character
            typeset.space              : typeset typeset.character
            typeset.line               : typeset.. font
            template                   : diagnostic
            cover                      : book.. font.. template typeset.. diagnostic
            epub                       : css assemble math.. book.. font.. template diagnostic
            pdf                        : pdf.. assemble book.. font.. math.. diagnostic
            pdf.tree                   : book book.settings code
            pdf.face                   : font.. math.font
            pdf.formula                : pdf.face math math.box math.compose math.font math.tree typeset
            pdf.style                  : assemble book.. typeset.character diagnostic
            pdf.text                   : pdf.face pdf.formula pdf.tree assemble book.. code font math typeset.. diagnostic
            pdf.engine                 : pdf.face pdf.formula pdf.style pdf.text pdf.finish book.. diagnostic
            pdf.document               : pdf.engine pdf.formula pdf.style pdf.text pdf.tree assemble book.. font math math.box math.tree typeset.character diagnostic
            pdf.line                   : pdf.document pdf.engine pdf.face pdf.formula pdf.style pdf.text pdf.tree assemble code book.. math math.compose typeset.. diagnostic
            pdf.page                   : pdf.document pdf.face pdf.style pdf.text pdf.tree assemble book.. diagnostic
            pdf.finish                 : pdf.formula pdf.text pdf.tree pdf.face font png assemble book.. font.drawing template diagnostic
            site                       : css assemble math.. book.. font.. template diagnostic
            preview                    : template diagnostic
            lint                       : api assemble book.. diagnostic
            check                      : assemble book.. font typeset.. diagnostic
            output                     : book.control
            stamp                      : font.. diagnostic
            report                     : book book.encoding diagnostic
            goal                       : . book.control preview report diagnostic
            goal.fork                  : . goal book.control diagnostic
            maven                      : . goal.. diagnostic
            command                    : . api goal diagnostic
            """);

    /** For each outside library, the packages that may use it. */
    static final Map<String, List<String>> LIBRARIES = table("""
            org.jsoup..           : account.. api book.. outline.. read.. math math.markup transform image.. assemble epub pdf.. site lint check
            org.commonmark..      : markdown outline.convention.summary read.markdown
            org.snakeyaml..       : config.format
            org.mozilla..         : book.encoding
            org.tomlj..           : config.format
            io.documentnode..     : epub
            com.openhtmltopdf..   : pdf..
            org.apache.pdfbox..   : pdf.. check
            org.apache.fontbox..  : font pdf..
            com.adobe.epubcheck.. : check
            org.verapdf..         : check
            freemarker..          : template
            com.twelvemonkeys..   : image
            io.nayuki..           : site
            org.eclipse.jetty..   : preview
            org.eclipse.elk..     : diagram.layout
            com.github.weisj..    : font.drawing
            de.rototor..          : pdf.finish
            org.apache.maven..    : maven
            picocli..             : command
            """);

    private House() {}

    private static Map<String, List<String>> table(String lines) {
        Map<String, List<String>> table = new TreeMap<>();
        lines.lines().forEach(line -> {
            String[] row = line.split(" *: *", 2);
            table.put(row[0], row[1].isEmpty() ? List.of() : Arrays.asList(row[1].split(" ")));
        });
        return Collections.unmodifiableMap(table);
    }

    /** What a package may import, itself included, each name written out. */
    static Set<String> imports(String room) {
        Set<String> all = new LinkedHashSet<>(List.of(room));
        MAY_IMPORT.getOrDefault(room, List.of()).forEach(name -> all.addAll(packages(name)));
        return all;
    }

    /** The packages that a name of a list stands for. */
    static List<String> packages(String name) {
        if (name.equals(".")) {
            return List.of("");
        }
        if (!name.endsWith("..")) {
            return List.of(name);
        }
        String room = name.substring(0, name.length() - 2);
        return MAY_IMPORT.keySet().stream()
                .filter(each -> each.equals(room) || each.startsWith(room + "."))
                .toList();
    }
}
