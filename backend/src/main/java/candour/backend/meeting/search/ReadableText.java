package candour.backend.meeting.search;

import java.util.List;
import java.util.regex.Pattern;

/// A text with headings and lists in one line, as a sentence is read: a heading ends with a colon, items are parted by
/// semicolons, and their marks are gone.
final class ReadableText {
    private static final Pattern MARK = Pattern.compile("^(?:[-*+•]|[0-9]{1,3}[.)])\\s+");
    private static final String ENDS = ".!?:;,…–-";

    /// A line that tells something by itself is at least as long.
    private static final int SENTENCE = 40;

    private ReadableText() {}

    /// The text in one line.
    static String of(String content) {
        List<String> lines = lines(content);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            text.append(at == 0 ? "" : " ").append(said(lines, at));
        }
        return text.toString();
    }

    /// Where the first whole sentence begins in that line, past headings and lists; 0 where there is none.
    static int begin(String content) {
        List<String> lines = lines(content);
        int begin = 0;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!isItem(line) && line.length() >= SENTENCE) {
                return begin;
            }
            begin += said(lines, at).length() + 1;
        }
        return 0;
    }

    private static String said(List<String> lines, int at) {
        String line = lines.get(at);
        String words = MARK.matcher(line).replaceFirst("");
        if (ENDS.indexOf(words.charAt(words.length() - 1)) >= 0) {
            return words;
        }
        boolean last = at + 1 == lines.size();
        if (isItem(line)) {
            return words + (last || !isItem(lines.get(at + 1)) ? "." : ";");
        }
        return last || !opens(lines.get(at + 1)) ? words : words + ":";
    }

    /// Whether a line begins something of its own, and does not go on with the one before.
    private static boolean opens(String line) {
        return isItem(line) || Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0));
    }

    private static boolean isItem(String line) {
        return MARK.matcher(line).find();
    }

    private static List<String> lines(String content) {
        return content.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !MARK.matcher(line + " ").replaceFirst("").isBlank())
                .toList();
    }
}
