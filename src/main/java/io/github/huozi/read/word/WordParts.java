package io.github.huozi.read.word;

import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.ArchiveLimits;
import io.github.huozi.archive.SafeXml;
import io.github.huozi.archive.XmlElement;
import io.github.huozi.archive.ZipArchive;
import io.github.huozi.book.control.BuildControl;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a package and the relationships between them (ISO/IEC 29500-2). Not thread-safe. */
final class WordParts {

    /** A relationship to another part, or to an external address. */
    record Relation(String type, String target, boolean external) {}

    private static final String DOCUMENT = "word/document.xml";

    private final ZipArchive archive;
    private final SafeXml xml;
    private final String main;
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    private WordParts(ZipArchive archive, SafeXml xml) throws ArchiveFault {
        this.archive = archive;
        this.xml = xml;
        this.main = related("", "officeDocument").orElse(DOCUMENT);
    }

    /**
     * Opens a package.
     *
     * @throws ArchiveFault when it is not a package, or exceeds a limit
     */
    static WordParts open(byte[] bytes, BuildControl control) throws ArchiveFault {
        ArchiveLimits limits = ArchiveLimits.of(control.limits());
        ZipArchive archive = ZipArchive.open(bytes, limits, control);
        return new WordParts(archive, new SafeXml(SafeXml.Doctype.REFUSED, WordNames.PREFIXES, limits, control));
    }

    /** Whether it contains macros. */
    boolean hasMacros() {
        return archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    }

    /** Returns the path of the main document. */
    String document() {
        return main;
    }

    /** Returns the path of a part that the document is related to, such as {@code styles}; empty when there is none. */
    Optional<String> part(String type) throws ArchiveFault {
        return related(main, type);
    }

    /** Returns the root of a part; empty when there is none. */
    Optional<XmlElement> xml(String path) throws ArchiveFault {
        Optional<byte[]> bytes = archive.read(path);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(xml.parse(bytes.get(), path));
    }

    /** Returns the root of a part that the document is related to. */
    Optional<XmlElement> related(String type) throws ArchiveFault {
        Optional<String> path = part(type);
        return path.isEmpty() ? Optional.empty() : xml(path.get());
    }

    /** Returns the bytes of a part. */
    Optional<byte[]> bytes(String path) throws ArchiveFault {
        return archive.read(path);
    }

    private Optional<String> related(String part, String type) throws ArchiveFault {
        return relations(part).values().stream()
                .filter(it -> it.type().equals(type) && !it.external())
                .map(Relation::target)
                .findFirst();
    }

    /** Returns the relationship that a part has under an id. */
    Optional<Relation> relation(String part, String id) throws ArchiveFault {
        return Optional.ofNullable(relations(part).get(id));
    }

    private Map<String, Relation> relations(String part) throws ArchiveFault {
        Map<String, Relation> known = relations.get(part);
        if (known != null) {
            return known;
        }
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> found = new HashMap<>();
        Optional<XmlElement> root = xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (root.isPresent()) {
            for (XmlElement each : root.get().children("Relationship")) {
                String type = each.attribute("Type");
                boolean external = each.attribute("TargetMode").equals("External");
                String target = each.attribute("Target");
                found.put(
                        each.attribute("Id"),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                external ? target : resolve(folder, target),
                                external));
            }
        }
        relations.put(part, found);
        return found;
    }

    private static String resolve(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : ((target.startsWith("/") ? "" : folder) + target).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
