package io.github.huozi.read.word;

import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads inline content that is not text: drawings, older pictures, embedded objects, and their text boxes. */
final class WordObjects {

    /** Writes a run. */
    interface Runs {
        void write(XmlElement run, Element into) throws ArchiveFault;
    }

    private final WordContext context;
    private final WordPictures pictures;
    private final List<XmlElement> boxes = new ArrayList<>();

    WordObjects(WordContext context, WordPictures pictures) {
        this.context = context;
        this.pictures = pictures;
    }

    /** Returns the text boxes found since the last call. */
    List<XmlElement> takeBoxes() {
        List<XmlElement> taken = List.copyOf(boxes);
        boxes.clear();
        return taken;
    }

    /** Writes the first alternative that is supported, or else the fallback: never both. */
    void alternate(XmlElement alternate, Element into, Runs runs) throws ArchiveFault {
        int before = boxes.size();
        boolean any = false;
        for (XmlElement choice : alternate.children("mc:Choice")) {
            for (XmlElement each : choice.children()) {
                any |= write(each, into, runs);
            }
        }
        XmlElement fallback = alternate.child("mc:Fallback");
        if (!any && boxes.size() == before && fallback != null) {
            for (XmlElement each : fallback.children()) {
                write(each, into, runs);
            }
        }
    }

    /** Writes a drawing or another object; returns whether it had any content. */
    boolean write(XmlElement object, Element into, Runs runs) throws ArchiveFault {
        int before = boxes.size();
        collectBoxes(object);
        boolean any = boxes.size() > before;
        switch (object.name()) {
            case "w:drawing" -> any |= pictures.drawing(object, into, context);
            case "w:pict" -> {
                for (XmlElement path : object.all("v:textpath")) {
                    into.appendText(path.attribute("string"));
                    any = true;
                }
                boolean rule = object.all("v:rect").stream()
                        .anyMatch(it -> !it.attribute("o:hr").isEmpty());
                if (rule) {
                    into.appendElement("hr");
                    any = true;
                }
                any |= pictures.vml(object, into, context);
            }
            case "w:object" -> {
                boolean equation = object.first("o:OLEObject")
                        .map(it -> it.attribute("ProgID").toLowerCase(Locale.ROOT))
                        .filter(it -> it.contains("equation") || it.contains("mathtype"))
                        .isPresent();
                if (equation) {
                    context.tally().left("equation");
                }
                any |= pictures.vml(object, into, context);
            }
            case "w:r" -> {
                runs.write(object, into);
                any = true;
            }
            default -> {}
        }
        return any;
    }

    /** Returns the outermost text boxes. */
    private void collectBoxes(XmlElement at) throws ArchiveFault {
        for (XmlElement child : at.children()) {
            if (child.is("w:txbxContent")) {
                boxes.add(child);
            } else if (child.is("mc:AlternateContent")) {
                int before = boxes.size();
                for (XmlElement choice : child.children("mc:Choice")) {
                    collectBoxes(choice);
                }
                if (boxes.size() == before && child.child("mc:Fallback") != null) {
                    collectBoxes(child.children("mc:Fallback").get(0));
                }
            } else {
                collectBoxes(child);
            }
        }
    }
}
