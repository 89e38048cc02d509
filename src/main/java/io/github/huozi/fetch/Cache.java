package io.github.huozi.fetch;

import io.github.huozi.book.file.Binary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder of fetched files, with a list of their addresses and checksums. Committed to a repository, it makes later builds
 * independent of the servers. Safe for use by several threads of one program.
 */
final class Cache {

    private static final String LIST = "checksums.txt";
    private static final int NAME_LENGTH = 40;

    private final Path folder;

    /** The SHA-256 of the content, by address. */
    private final TreeMap<String, String> sums = new TreeMap<>();

    private Cache(Path folder) {
        this.folder = folder;
    }

    /** Opens a cache; the folder need not exist. An unreadable list counts as empty. */
    static Cache open(Path folder) {
        Cache cache = new Cache(folder);
        try {
            List<String> lines =
                    Files.exists(folder.resolve(LIST)) ? Files.readAllLines(folder.resolve(LIST)) : List.of();
            for (String line : lines) {
                int space = line.indexOf("  ");
                if (space > 0) {
                    cache.sums.put(line.substring(space + 2), line.substring(0, space));
                }
            }
        } catch (IOException e) {
            cache.sums.clear();
        }
        return cache;
    }

    /** Returns the file of an address; empty when it was never fetched, or has changed since. */
    synchronized Optional<Binary> get(String address) throws IOException {
        String sum = sums.get(address);
        Path file = folder.resolve(name(address));
        if (sum == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return digest(bytes).equals(sum) ? Optional.of(Binary.owning(bytes)) : Optional.empty();
    }

    /** Stores a file. The list on disk is complete at all times. */
    synchronized void put(String address, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve(name(address)), bytes);
        sums.put(address, digest(bytes));
        StringBuilder list = new StringBuilder();
        sums.forEach((known, sum) -> list.append(sum).append("  ").append(known).append('\n'));
        write(folder.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "fetched", ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String name(String address) {
        return digest(address.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
