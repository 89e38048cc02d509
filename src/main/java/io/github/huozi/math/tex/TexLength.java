package io.github.huozi.math.tex;

import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TexToken.Kind;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.Em;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths. Absolute ones assume a body of 10 pt, the size for which authors choose them. */
final class TexLength {

    private static final Pattern LENGTH = Pattern.compile(
            "([-+]?)\\s*([0-9]*[.,]?[0-9]*)\\s*(em|ex|mu|pt|pc|in|bp|cm|mm|dd|cc|sp|px)?\\s*(?:plus.*|minus.*)?");

    /** Anything longer is a typing error. */
    private static final double LONGEST = 200;

    private TexLength() {}

    static Em of(String written, TexToken command) {
        Matcher matcher = LENGTH.matcher(written.strip());
        boolean number = matcher.matches() && matcher.group(2).chars().anyMatch(Character::isDigit);
        if (!number || (matcher.group(3) == null && Double.parseDouble(decimal(matcher.group(2))) != 0)) {
            throw TexFault.at(command.at(), "bad-length", command.text(), written);
        }
        double value = Double.parseDouble(decimal(matcher.group(2))) * ems(matcher.group(3));
        if (value > LONGEST) {
            throw TexFault.at(command.at(), "bad-length", command.text(), written);
        }
        return new Em(matcher.group(1).equals("-") ? -value : value);
    }

    private static String decimal(String number) {
        return number.replace(',', '.').replaceFirst("\\.$", "");
    }

    private static double ems(@org.jspecify.annotations.Nullable String unit) {
        return switch (unit == null ? "em" : unit) {
            case "ex" -> 0.45;
            case "mu" -> 1 / 18.0;
            case "pt" -> 0.1;
            case "px", "bp" -> 0.100375;
            case "pc" -> 1.2;
            case "in" -> 7.227;
            case "cm" -> 2.845;
            case "mm" -> 0.2845;
            case "dd" -> 0.107;
            case "cc" -> 1.284;
            case "sp" -> 0.1 / 65536;
            default -> 1;
        };
    }

    /** Reads the next length, with or without braces. */
    static Em next(TokenStream tokens, TexToken command) {
        tokens.skipSpaces();
        if (tokens.peekRaw().is("{")) {
            return of(tokens.words(command), command);
        }
        StringBuilder written = new StringBuilder();
        boolean unit = false;
        while (written.length() < 24) {
            TexToken next = tokens.peekRaw();
            boolean part = next.kind() == Kind.CHARACTER
                    && (unit ? "abcdefghijklmnopqrstuvwxyz" : "+-.,0123456789abcdefghijklmnopqrstuvwxyz")
                            .contains(next.text());
            boolean full =
                    unit && written.substring(Math.max(0, written.length() - 2)).matches("[a-z]{2}");
            if (full || (!part && !(next.isSpace() && !unit))) {
                break;
            }
            tokens.raw();
            unit |= Character.isLetter(next.text().charAt(0));
            written.append(next.text());
        }
        return of(written.toString(), command);
    }

    /** Reads the space below a line: {@code \\[1ex]}. A bracket with anything else belongs to the next line. */
    static Em belowLine(TokenStream tokens, TexToken end) {
        if (tokens.peekRaw().is("*")) {
            tokens.raw();
        }
        List<TexToken> option = tokens.peekRaw().is("[") ? tokens.option() : null;
        if (option == null) {
            return Em.ZERO;
        }
        if (LENGTH.matcher(TokenStream.text(option)).matches()) {
            return of(option, end);
        }
        tokens.push(new TexToken(Kind.CHARACTER, "]", end.at()));
        tokens.push(option);
        tokens.push(new TexToken(Kind.CHARACTER, "[", end.at()));
        return Em.ZERO;
    }

    static Em of(List<TexToken> tokens, TexToken command) {
        return of(TokenStream.text(tokens), command);
    }
}
