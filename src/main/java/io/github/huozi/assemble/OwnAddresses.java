package io.github.huozi.assemble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The addresses at which a book can be read on the web. */
final class OwnAddresses {

    private final List<String> roots;

    /**
     * @param addresses the address of the first page of each site
     */
    OwnAddresses(List<String> addresses) {
        this.roots = addresses.stream()
                .map(OwnAddresses::withoutScheme)
                .map(address -> address.endsWith("/") ? address : address + "/")
                .toList();
    }

    /** Sites are the same over http and https, and host names ignore case. */
    private static String withoutScheme(String address) {
        String rest = address.strip().replaceFirst("(?i)^(?:https?:)?//", "");
        int slash = rest.indexOf('/');
        return slash < 0
                ? rest.toLowerCase(Locale.ROOT)
                : rest.substring(0, slash).toLowerCase(Locale.ROOT) + rest.substring(slash);
    }

    /**
     * Returns the path of a page on one of the sites, with query and fragment.
     *
     * @param address a complete address
     * @return the path; empty if the address is elsewhere
     */
    Optional<String> pathOf(String address) {
        String page = withoutScheme(address);
        return roots.stream()
                .filter(root -> page.startsWith(root) || root.equals(page + "/"))
                .map(root -> page.length() < root.length() ? "" : page.substring(root.length()))
                .findFirst();
    }
}
