package io.github.huozi.math.tex.command;

import io.github.huozi.math.tex.token.TexMacro;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All known commands: {@code symbols.tsv} and {@code commands.tsv} beside this class, and the environments of {@link
 * Environment}.
 */
public final class CommandTable {

    private static final String SYMBOLS = "symbols.tsv";
    private static final String COMMANDS = "commands.tsv";

    private static final CommandTable TABLE = new CommandTable();

    private final Map<String, Command> byName = new HashMap<>();
    private final Map<String, Command> byCharacter = new HashMap<>();
    private final Map<String, TexMacro> macros = new HashMap<>();

    private CommandTable() {
        for (String[] row : rows(SYMBOLS)) {
            Command command = command(row);
            byCharacter.putIfAbsent(command.value(), command);
            names(row).forEach(name -> byName.put("\\" + name, command));
        }
        for (String[] row : rows(COMMANDS)) {
            Command command = command(row);
            for (String name : names(row)) {
                byName.put("\\" + name, command);
                if (command.kind() == CommandKind.MACRO) {
                    macros.put("\\" + name, macro(command.value()));
                }
            }
        }
        // A space separates the names of a row.
        byName.put("\\ ", new Command(CommandKind.BLANK, ""));
    }

    private static Command command(String[] row) {
        return new Command(CommandKind.valueOf(row[0]), row[1]);
    }

    private static List<String> names(String[] row) {
        return List.of(row[2].strip().split(" +"));
    }

    private static TexMacro macro(String body) {
        List<TexToken> tokens = Tokenizer.tokens(body);
        return TexMacro.of(body.contains("#1") ? 1 : 0, java.util.Optional.empty(), tokens);
    }

    private static List<String[]> rows(String resource) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = CommandTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the artifact: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Returns the command of that name, with its backslash; null when it is unknown. */
    public static @Nullable Command of(String name) {
        return TABLE.byName.get(name);
    }

    /** Returns the command of a Unicode character as a symbol; null when there is none. */
    public static @Nullable Command ofCharacter(String character) {
        return TABLE.byCharacter.get(character);
    }

    public static @Nullable TexMacro macro(TexToken command) {
        return TABLE.macros.get(command.text());
    }

    /** Returns all names with their backslashes, in order. */
    public static Set<String> names() {
        return new TreeSet<>(TABLE.byName.keySet());
    }

    /** Returns all commands by name, in order. */
    public static Map<String, Command> all() {
        return new TreeMap<>(TABLE.byName);
    }

    /** Returns the message variants of rejected commands, such as {@code refused.picture}. */
    public static Set<String> refusals() {
        Set<String> reasons = new TreeSet<>();
        TABLE.byName.values().stream()
                .filter(command -> command.kind() == CommandKind.REFUSED)
                .forEach(command -> reasons.add("refused." + command.value()));
        return reasons;
    }

    /** Returns the known name most similar to another one; empty when none is similar. */
    public static String nearest(String name) {
        int closest = Math.max(1, (name.length() - 1) / 3) + 1;
        String nearest = "";
        for (String known : names()) {
            int distance = distance(name, known, closest);
            if (distance < closest) {
                closest = distance;
                nearest = known;
            }
        }
        return nearest;
    }

    /** Returns the number of letters that differ, counting transposed neighbours once; {@code most} for that many or more. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) >= most) {
            return most;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
