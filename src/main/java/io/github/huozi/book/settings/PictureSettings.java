package io.github.huozi.book.settings;

import java.util.List;
import java.util.Map;

/**
 * How pictures are kept.
 *
 * @param density pixels for each inch of the printed page; what has many more is scaled down to it
 * @param hosts the only ones that pictures are fetched from, with all below them; empty for any
 * @param standIns paths in the book's folder, by the address on another server that each stands in for
 */
public record PictureSettings(int density, List<String> hosts, Map<String, String> standIns) {

    public PictureSettings {
        hosts = List.copyOf(hosts);
        standIns = Map.copyOf(standIns);
    }

    /** 300 pixels an inch; any host, if the book asks for what is on other servers. */
    public static PictureSettings defaults() {
        return new PictureSettings(300, List.of(), Map.of());
    }
}
