package io.github.huozi.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The limits of fetching.
 *
 * @param hosts the permitted hosts, including their subdomains; empty for any
 * @param most the maximum size of one file, in bytes
 * @param longest the time limit per file, including all redirects
 */
public record FetchLimits(List<String> hosts, int most, Duration longest) {

    public FetchLimits {
        hosts = hosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^\\.", ""))
                .toList();
    }

    /** Returns limits of 20 MB and 30 seconds, for these hosts. */
    public static FetchLimits of(List<String> hosts) {
        return new FetchLimits(hosts, 20_000_000, Duration.ofSeconds(30));
    }

    boolean allows(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return hosts.isEmpty() || hosts.stream().anyMatch(known -> name.equals(known) || name.endsWith("." + known));
    }
}
