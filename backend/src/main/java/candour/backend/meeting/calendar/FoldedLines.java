package candour.backend.meeting.calendar;

import java.nio.charset.StandardCharsets;

/// Folds the lines of a calendar file so that none is longer than 75 octets, the end of line left out, and no character
/// is torn. The library that writes calendars counts characters instead. Source: RFC 5545, 3.1.
final class FoldedLines {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / OCTETS);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(one);
            octets += size;
            at += one.length();
        }
        folded.append(END);
    }
}
