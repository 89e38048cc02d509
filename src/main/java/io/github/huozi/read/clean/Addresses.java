package io.github.huozi.read.clean;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.read.source.SourceFindings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Decides which addresses a book links to, and normalises them. */
final class Addresses {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "ftp");
    /** Schemes that name a host after two slashes. */
    private static final Set<String> ON_HOSTS = Set.of("http", "https", "ftp");

    /** Characters that RFC 3986 allows nowhere in an address, and brackets, which it allows only around an IPv6 host. */
    private static final String NEVER = " \"<>\\^`{|}";

    private Addresses() {}

    /**
     * Returns the address of a link, ready for output; empty when a book cannot link to it, which is reported.
     *
     * @param link an element with {@code href}
     */
    static Optional<String> of(Element link, SourceFindings findings) {
        String address = trimmed(link.attr("href"));
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        Matcher matcher = SCHEME.matcher(address);
        String scheme = matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        if (scheme.isEmpty()) {
            return address.isEmpty() ? Optional.empty() : Optional.of(encode(address));
        }
        String rest = address.substring(matcher.end());
        boolean onHost = ON_HOSTS.contains(scheme);
        Optional<String> written = !SAFE.contains(scheme) || rest.isBlank() || (!onHost && rest.startsWith("/"))
                ? Optional.empty()
                : onHost
                        ? onHost(scheme, rest)
                        : Optional.of(scheme + ":" + encoded(rest, false).replace("#", "%23"));
        // An address in the text that its author did not write as a link stays text.
        if (written.isEmpty() && !link.text().isBlank() && !isShown(link, address)) {
            findings.report(Code.BAD_LINK_SCHEME, link, onHost ? "host" : "scheme", shown(address));
        }
        return written;
    }

    private static boolean isShown(Element link, String address) {
        return link.text().strip().equals(address)
                || link.text().strip().equals(link.attr("href").strip());
    }

    private static Optional<String> onHost(String scheme, String rest) {
        if (!rest.startsWith("//")) {
            return Optional.empty();
        }
        int end = 2;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        // Browsers treat a backslash as a slash here.
        String path = rest.substring(end).replaceFirst("^\\\\", "/");
        return LinkAuthority.of(rest.substring(2, end))
                .map(authority -> scheme + "://" + encoded(authority.written(), true) + encoded(path, false));
    }

    private static String shown(String address) {
        return address.length() <= 60 ? address : address.substring(0, 60) + "…";
    }

    /** Browsers ignore tabs and line breaks within an address and control characters around it. */
    private static String trimmed(String address) {
        StringBuilder kept = new StringBuilder(address.length());
        address.chars().filter(c -> c > ' ' || c == ' ').forEach(c -> kept.append((char) c));
        return kept.toString().strip();
    }

    /**
     * Escapes forbidden characters as {@code %XX}; characters outside ASCII stay as they are (RFC 3987).
     *
     * @param address a path, with or without scheme and host
     */
    static String encode(String address) {
        int authority = address.indexOf("://");
        int slash = authority < 0 ? 0 : address.indexOf('/', authority + 3);
        int path = slash < 0 ? address.length() : slash;
        return encoded(address.substring(0, path), true) + encoded(address.substring(path), false);
    }

    private static String encoded(String part, boolean brackets) {
        StringBuilder out = new StringBuilder(part.length() + 8);
        boolean fragment = false;
        for (int at = 0; at < part.length(); at++) {
            char c = part.charAt(at);
            boolean bare = c == '%' && !(isHex(part, at + 1) && isHex(part, at + 2));
            boolean bracket = (c == '[' || c == ']') && !brackets;
            if (NEVER.indexOf(c) >= 0 || bare || bracket || (c == '#' && fragment)) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
            fragment |= c == '#';
        }
        return out.toString();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 0x80;
    }
}
