package io.github.huozi;

import java.nio.file.Path;

/**
 * A finished file.
 *
 * @param format what it is
 * @param file where it is; a folder for a site
 * @param size in bytes
 * @param pages how many pages it has; 0 for what has none
 */
public record Output(Format format, Path file, long size, int pages) {}
