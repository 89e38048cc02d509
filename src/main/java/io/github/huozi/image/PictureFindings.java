package io.github.huozi.image;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers findings about pictures and tells each kind once, with a count. Belongs to one thread. */
final class PictureFindings {

    private static final int NAMED = 3;
    private static final int LONGEST_ADDRESS = 100;

    private final Map<Code, List<Finding>> found = new EnumMap<>(Code.class);

    private record Finding(Position position, String address, String reason) {

        @Override
        public String toString() {
            String shown = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) + "…" : address;
            return (shown.isEmpty() ? "one without an address" : shown) + (reason.isEmpty() ? "" : ", which " + reason);
        }
    }

    /**
     * @param reason completes "which …"; may be empty
     */
    void add(Code code, Position position, String address, String reason) {
        found.computeIfAbsent(code, c -> new ArrayList<>()).add(new Finding(position, address, reason));
    }

    void report(DiagnosticSink sink) {
        found.forEach(
                (code, findings) -> sink.report(code, findings.get(0).position(), message(code, findings), hint(code)));
    }

    private static String message(Code code, List<Finding> findings) {
        int count = findings.size();
        if (count == 1) {
            return "A picture " + verb(code, 1) + " and stands as text: " + findings.get(0);
        }
        String named = findings.stream()
                .limit(NAMED)
                .map(finding -> finding + " (" + finding.position() + ")")
                .collect(Collectors.joining("; "));
        String more = count > NAMED ? "; and " + (count - NAMED) + " more" : "";
        return count + " pictures " + verb(code, count) + " and stand as text: " + named + more;
    }

    private static String verb(Code code, int count) {
        boolean one = count == 1;
        return switch (code) {
            case FETCH_FAILED -> "could not be fetched";
            case REMOTE_PICTURE -> one ? "is on another server" : "are on other servers";
            case MISSING_PICTURE -> one ? "is missing" : "are missing";
            case CORRUPT_PICTURE -> one ? "is damaged" : "are damaged";
            case PICTURE_TOO_LARGE -> one ? "is too large" : "are too large";
            case PICTURE_OUTSIDE -> one ? "is not in the book's folder" : "are not in the book's folder";
            default -> one ? "is of a kind that books do not take" : "are of a kind that books do not take";
        };
    }

    private static String hint(Code code) {
        return switch (code) {
            case FETCH_FAILED -> "Save it beside the chapter and name the file under `standIns`, or try again later";
            case REMOTE_PICTURE ->
                "Save it beside the chapter and name the file in its place, or write `remote: fetch`";
            case MISSING_PICTURE ->
                "Put the file where the chapter looks for it, or correct its name; capital letters count";
            case CORRUPT_PICTURE -> "Get the file again from where it came from; the download may have been cut short";
            case PICTURE_TOO_LARGE -> "Scale it down to at most 4800 pixels on its longer side";
            case PICTURE_OUTSIDE -> "Copy the file into the book's folder and name it relative to the chapter";
            default ->
                "Save it as PNG, JPEG, GIF, SVG or WebP; for AVIF, `avifdec a.avif a.png` does it, and so does any browser";
        };
    }
}
