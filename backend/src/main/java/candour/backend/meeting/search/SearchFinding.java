package candour.backend.meeting.search;

import candour.backend.platform.reference.PublicReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A published text that was found.
///
/// @param kind code of a [SearchKind]
/// @param language it is written in, as in ISO 639-1
/// @param path where it is read
/// @param day it is about
/// @param excerpt a piece of it round the first word that was looked for
public record SearchFinding(
        String kind,
        PublicReference reference,
        String language,
        String path,
        String title,
        LocalDate day,
        List<Piece> excerpt) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    /// A piece of text.
    ///
    /// @param hit whether it is what was looked for
    public record Piece(String text, boolean hit) {}

    public SearchFinding {
        excerpt = List.copyOf(excerpt);
    }

    static SearchFinding of(SearchText text, List<String> words) {
        return new SearchFinding(
                text.kind(),
                text.reference(),
                text.language(),
                text.path(),
                text.title(),
                text.aboutOn(),
                excerpt(text.content(), words));
    }

    static List<Piece> excerpt(String content, List<String> words) {
        String plain = ReadableText.of(content);
        String folded = SearchWords.folded(plain);
        int from = words.isEmpty() ? ReadableText.begin(content) : before(folded, words);
        int to = Math.min(plain.length(), from + LENGTH);
        to = to == plain.length() ? to : Math.max(from + 1, folded.lastIndexOf(' ', to));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        marked(plain, folded, from, to, words, pieces);
        if (to < plain.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    /// Where a piece round the first of the words begins.
    private static int before(String folded, List<String> words) {
        int first = words.stream()
                .mapToInt(word -> next(folded, word, 0))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        return first <= BEFORE ? 0 : folded.lastIndexOf(' ', first - BEFORE) + 1;
    }

    private static void marked(String plain, String folded, int from, int to, List<String> words, List<Piece> pieces) {
        int at = from;
        while (at < to) {
            int begun = at;
            int[] hits = words.stream()
                    .mapToInt(word -> next(folded, word, begun))
                    .filter(hit -> hit >= 0 && hit < to)
                    .sorted()
                    .toArray();
            if (hits.length == 0) {
                pieces.add(new Piece(plain.substring(at, to), false));
                return;
            }
            if (hits[0] > at) {
                pieces.add(new Piece(plain.substring(at, hits[0]), false));
            }
            int end = hits[0];
            while (end < to && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            pieces.add(new Piece(plain.substring(hits[0], end), true));
            at = end;
        }
    }

    /// Where the next word begins that begins so; -1 where none does.
    private static int next(String folded, String word, int from) {
        int at = folded.indexOf(word, from);
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }
}
