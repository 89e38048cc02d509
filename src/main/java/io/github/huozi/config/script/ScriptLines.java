package io.github.huozi.config.script;

import io.github.huozi.diagnostic.Position;
import java.util.Arrays;

/** Where the lines of a file begin. */
final class ScriptLines {

    private final String path;
    private final int[] starts;

    private ScriptLines(String path, int[] starts) {
        this.path = path;
        this.starts = starts;
    }

    static ScriptLines of(String path, String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[++line] = at + 1;
        }
        return new ScriptLines(path, starts);
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(path, line + 1, offset - starts[line] + 1);
    }
}
