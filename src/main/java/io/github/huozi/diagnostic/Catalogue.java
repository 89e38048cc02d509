package io.github.huozi.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of all messages, in {@code io/github/huozi/messages/LANGUAGE/ROOM.properties}. A text has placeholders for
 * arguments: {@code {0}} is the first of them, and <code>{0|one file is|{0} files are}</code> chooses by a number between the
 * words for one and those for any other count. A brace that begins neither is literal. Immutable and thread-safe.
 */
final class Catalogue {

    /** Each of these has one file per language. */
    static final List<String> ROOMS = List.of(
            "common",
            "config",
            "outline",
            "read",
            "diagram",
            "math",
            "image",
            "font",
            "assemble",
            "cover",
            "epub",
            "pdf",
            "site",
            "account",
            "check",
            "lint",
            "stamp",
            "goals");

    private static final int MOST_NESTED = 8;

    private static final Map<MessageLanguage, Map<String, String>> TEXTS = load();

    private Catalogue() {}

    private static Map<MessageLanguage, Map<String, String>> load() {
        Map<MessageLanguage, Map<String, String>> all = new EnumMap<>(MessageLanguage.class);
        for (MessageLanguage language : MessageLanguage.values()) {
            Map<String, String> texts = new HashMap<>();
            for (String room : ROOMS) {
                read("/io/github/huozi/messages/" + language.tag() + "/" + room + ".properties")
                        .forEach((key, text) -> {
                            if (texts.put((String) key, (String) text) != null) {
                                throw new IllegalStateException("two messages have the key " + key);
                            }
                        });
            }
            all.put(language, Map.copyOf(texts));
        }
        return all;
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the artifact lacks " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Returns the texts of a language, by key. */
    static Map<String, String> texts(MessageLanguage language) {
        return TEXTS.getOrDefault(language, Map.of());
    }

    static boolean has(String key) {
        return texts(MessageLanguage.ENGLISH).containsKey(key);
    }

    static String say(Phrase phrase, MessageLanguage language) {
        return say(phrase, language, MOST_NESTED);
    }

    private static String say(Phrase phrase, MessageLanguage language, int nested) {
        List<String> arguments = phrase.arguments().stream()
                .map(argument -> word(argument, language, nested))
                .toList();
        if (phrase.key().equals(Phrase.LITERAL)) {
            return String.join("", arguments);
        }
        if (phrase.key().equals("list")) {
            return String.join(language == MessageLanguage.CHINESE ? "、" : ", ", arguments);
        }
        if (phrase.key().equals("series")) {
            return String.join(language == MessageLanguage.CHINESE ? "；" : "; ", arguments);
        }
        String text = texts(language).get(phrase.key());
        if (text == null) {
            throw new IllegalArgumentException("no message has the key " + phrase.key());
        }
        return fill(text, phrase, arguments);
    }

    private static String word(Serializable argument, MessageLanguage language, int nested) {
        if (!(argument instanceof Phrase inner)) {
            return argument.toString();
        }
        return nested == 0 ? "…" : say(inner, language, nested - 1);
    }

    private static String fill(String text, Phrase phrase, List<String> arguments) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            MessagePlace place = MessagePlace.at(text, at);
            if (place == null) {
                said.append(text.charAt(at++));
                continue;
            }
            if (place.index() >= arguments.size()) {
                throw new IllegalArgumentException(phrase.key() + " needs an argument " + place.index());
            }
            if (place.isChoice()) {
                boolean one = phrase.arguments().get(place.index()) instanceof Number number && number.longValue() == 1;
                said.append(fill(one ? place.one() : place.many(), phrase, arguments));
            } else {
                said.append(arguments.get(place.index()));
            }
            at = place.end();
        }
        return said.toString();
    }
}
