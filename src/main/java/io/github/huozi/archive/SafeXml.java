package io.github.huozi.archive;

import io.github.huozi.archive.ArchiveFault.Rule;
import io.github.huozi.book.control.BuildControl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses untrusted XML. */
public final class SafeXml {

    private static final String FEATURE = "http://apache.org/xml/features/";
    private static final String ENTITIES = "http://xml.org/sax/features/external-";

    /** The treatment of a document type. */
    public enum Doctype {
        /** Rejected, as in the files of a word processor. */
        REFUSED,
        /** Skipped: no external entity that it declares is loaded. */
        SKIPPED
    }

    private final Doctype doctype;
    private final Map<String, String> prefixes;
    private final ArchiveLimits limits;
    private final BuildControl control;

    /**
     * @param prefixes by namespaces; names in other namespaces, and attributes in none, have no prefix
     */
    public SafeXml(Doctype doctype, Map<String, String> prefixes, ArchiveLimits limits, BuildControl control) {
        this.doctype = doctype;
        this.prefixes = Map.copyOf(prefixes);
        this.limits = limits;
        this.control = control;
    }

    /**
     * Returns the root of a document.
     *
     * @param name the name of the document, for faults
     * @throws ArchiveFault when it is not well-formed or breaks a rule
     */
    public XmlElement parse(byte[] bytes, String name) throws ArchiveFault {
        Tree tree = new Tree(name);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURE + "disallow-doctype-decl", doctype == Doctype.REFUSED);
            factory.setFeature(ENTITIES + "general-entities", false);
            factory.setFeature(ENTITIES + "parameter-entities", false);
            factory.setFeature(FEATURE + "nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), tree);
        } catch (ArchiveFault e) {
            throw e;
        } catch (SAXException | IOException e) {
            if (e.getCause() instanceof ArchiveFault fault) {
                throw fault;
            }
            boolean type = String.valueOf(e.getMessage()).contains("disallow-doctype-decl");
            throw new ArchiveFault(type ? Rule.DOCTYPE : Rule.SYNTAX, name);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser has these features", e);
        }
        XmlElement root = tree.root;
        if (root == null) {
            throw new ArchiveFault(Rule.SYNTAX, name);
        }
        return root;
    }

    private final class Tree extends DefaultHandler {

        private final String document;
        private final Deque<XmlElement> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable XmlElement root;
        private int count;

        Tree(String document) {
            this.document = document;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes given) throws SAXException {
            flush();
            count++;
            if (count > limits.elements() || open.size() >= limits.depth()) {
                Rule rule = count > limits.elements() ? Rule.ELEMENTS : Rule.DEPTH;
                throw new SAXException(new ArchiveFault(rule, document));
            }
            if (count % 1000 == 0) {
                control.check();
            }
            String[] attributes = new String[2 * given.getLength()];
            for (int at = 0; at < given.getLength(); at++) {
                attributes[2 * at] = name(given.getURI(at), given.getLocalName(at));
                attributes[2 * at + 1] = given.getValue(at);
            }
            XmlElement element = XmlElement.of(name(uri, local), attributes);
            XmlElement around = open.peek();
            if (around == null) {
                root = element;
            } else {
                around.add(element);
            }
            open.push(element);
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            flush();
            open.pop();
        }

        @Override
        public void characters(char[] characters, int from, int length) {
            text.append(characters, from, length);
        }

        private void flush() {
            XmlElement around = open.peek();
            if (!text.isEmpty() && around != null) {
                around.add(XmlElement.text(text.toString()));
            }
            text.setLength(0);
        }

        private String name(String uri, String local) {
            String prefix = prefixes.get(uri);
            return prefix == null || prefix.isEmpty() ? local : (prefix + ":" + local).intern();
        }
    }
}
