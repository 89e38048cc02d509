package io.github.huozi.read.clean;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.read.source.SourceFindings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which addresses a book links to, and how they are written. */
final class Addresses {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "ftp");
    /** What RFC 3986 allows nowhere in an address, and brackets, which it allows only around an IPv6 host. */
    private static final String NEVER = " \"<>\\^`{|}";

    private Addresses() {}

    /**
     * The address of a link, ready to be written; nothing when a book cannot link to it, which is reported.
     *
     * @param link has {@code href}
     */
    static Optional<String> of(Element link, SourceFindings findings) {
        String address = trimmed(link.attr("href"));
        Matcher matcher = SCHEME.matcher(address);
        String scheme = matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        if (scheme.isEmpty()) {
            return address.isEmpty() ? Optional.empty() : Optional.of(encode(address));
        }
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (SAFE.contains(scheme) && !(web && host(address, matcher.end()).isEmpty())) {
            return Optional.of(encode(address));
        }
        if (!link.text().isBlank()) {
            findings.report(Code.BAD_LINK_SCHEME, link, web ? "host" : "scheme", shown(address));
        }
        return Optional.empty();
    }

    private static String host(String address, int colon) {
        String rest = address.substring(colon);
        if (!rest.startsWith("//")) {
            return "";
        }
        return rest.substring(2).split("[/?#]", 2)[0];
    }

    private static String shown(String address) {
        return address.length() <= 60 ? address : address.substring(0, 60) + "…";
    }

    /** Browsers ignore tabs and line ends within an address and control characters around it. */
    private static String trimmed(String address) {
        StringBuilder kept = new StringBuilder(address.length());
        address.chars().filter(c -> c > ' ' || c == ' ').forEach(c -> kept.append((char) c));
        return kept.toString().strip();
    }

    /** Writes what an address may not hold as {@code %XX}; characters that are not ASCII stay as they are (RFC 3987). */
    static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length() + 8);
        int path = pathStart(address);
        boolean fragment = false;
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            boolean bare = c == '%' && !(isHex(address, at + 1) && isHex(address, at + 2));
            boolean bracket = (c == '[' || c == ']') && at >= path;
            if (NEVER.indexOf(c) >= 0 || bare || bracket || (c == '#' && fragment)) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
            fragment |= c == '#';
        }
        return out.toString();
    }

    private static int pathStart(String address) {
        int authority = address.indexOf("://");
        int slash = authority < 0 ? 0 : address.indexOf('/', authority + 3);
        return slash < 0 ? address.length() : slash;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 0x80;
    }
}
