package io.github.huozi.read.clean;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part between {@code //} and the path of an address (RFC 3986, 3.2), with a valid host name.
 *
 * @param user the user with its {@code @}; may be empty
 * @param host a name, an IPv4 address, or an IPv6 address in brackets
 * @param port the port with its colon; may be empty
 */
record LinkAuthority(String user, String host, String port) {

    private static final Pattern FORM = Pattern.compile("(?:(.*)@)?(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::([0-9]{0,5}))?");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,63}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST = 253;

    /** Parses an authority; empty when it cannot name a host. */
    static Optional<LinkAuthority> of(String authority) {
        Matcher form = FORM.matcher(authority);
        if (!form.matches()) {
            return Optional.empty();
        }
        String user = form.group(1) == null ? "" : userInfo(form.group(1)) + "@";
        String port = form.group(3) == null ? "" : form.group(3);
        boolean isPort = port.isEmpty() || Integer.parseInt(port) <= LAST_PORT;
        return isPort && isHost(form.group(2))
                ? Optional.of(new LinkAuthority(user, form.group(2), port.isEmpty() ? "" : ":" + port))
                : Optional.empty();
    }

    String written() {
        return user + host + port;
    }

    private static String userInfo(String text) {
        StringBuilder out = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > ' ' && "@[]\"<>^`{|}".indexOf(one) < 0;
            out.append(plain ? String.valueOf((char) one) : String.format(Locale.ROOT, "%%%02X", one & 0xFF));
        }
        return out.toString();
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return IPV6.matcher(host).matches() && isAddress(host);
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        String[] labels = name.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches() || !isAscii(label)) {
                return false;
            }
        }
        boolean numeric = labels[labels.length - 1].matches("[0-9]+");
        return !numeric || IPV4.matcher(name).matches();
    }

    /** Whether a literal is an IP address; this needs no name server. */
    private static boolean isAddress(String literal) {
        try {
            return InetAddress.getByName(literal) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether a label has an ASCII form (RFC 3490) that can be converted back. */
    private static boolean isAscii(String label) {
        try {
            String ascii = IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
            boolean coded = ascii.regionMatches(true, 0, "xn--", 0, 4);
            return ascii.length() <= 63 && (!coded || !IDN.toUnicode(ascii).equalsIgnoreCase(ascii));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
