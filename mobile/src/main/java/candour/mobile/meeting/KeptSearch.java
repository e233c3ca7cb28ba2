package candour.mobile.meeting;

import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationStepDocument;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks through texts on this phone by the portal's rule: every word must be there, each may be the beginning of a
/// word, whatever its case and accents. The newest comes first.
final class KeptSearch {
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private final List<String> words;

    KeptSearch(String typed) {
        words = Arrays.stream(folded(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Those that have all the words.
    List<MinutesEntry> of(List<MinutesDocument> minutes, List<RecommendationDocument> answers) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<MinutesEntry> found = new ArrayList<>();
        for (MinutesDocument one : minutes) {
            String text = one.panelName() + "\n" + words(one);
            if (matches(text)) {
                found.add(entry(one, excerpt(words(one))));
            }
        }
        for (RecommendationDocument one : answers) {
            String text = words(one);
            if (matches(one.title() + "\n" + text)) {
                found.add(entry(one, excerpt(text)));
            }
        }
        found.sort(Comparator.comparing(MinutesEntry::day).reversed());
        return found;
    }

    /// Minutes in a list.
    static MinutesEntry entry(MinutesDocument one, String excerpt) {
        return new MinutesEntry(
                "minutes",
                one.reference(),
                one.panelName(),
                one.day(),
                one.language(),
                "/minutes/" + one.reference(),
                pieces(excerpt));
    }

    private static MinutesEntry entry(RecommendationDocument one, String excerpt) {
        return new MinutesEntry(
                "answer",
                one.reference(),
                one.title(),
                Objects.requireNonNullElse(one.delivered(), one.due()),
                one.language(),
                "/recommendations/" + one.reference(),
                pieces(excerpt));
    }

    private static List<MinutesEntry.Piece> pieces(String excerpt) {
        return excerpt.isEmpty() ? List.of() : List.of(new MinutesEntry.Piece(excerpt, false));
    }

    private boolean matches(String text) {
        String folded = folded(text);
        return words.stream().allMatch(word -> next(folded, word) >= 0);
    }

    private String excerpt(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        String folded = folded(plain);
        if (folded.length() != plain.length()) {
            // marks that stand alone were left out, so places in the two no longer agree
            return cut(plain, 0);
        }
        int first = words.stream()
                .mapToInt(word -> next(folded, word))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        return cut(plain, first <= BEFORE ? 0 : plain.lastIndexOf(' ', first - BEFORE) + 1);
    }

    private static String cut(String plain, int from) {
        int to = from + LENGTH >= plain.length() ? plain.length() : plain.lastIndexOf(' ', from + LENGTH);
        int end = to <= from ? Math.min(plain.length(), from + LENGTH) : to;
        return (from > 0 ? "… " : "") + plain.substring(from, end) + (end < plain.length() ? " …" : "");
    }

    /// Where the first word begins that begins so; -1 where none does.
    private static int next(String folded, String word) {
        int at = folded.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(MinutesDocument one) {
        return one.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()), section.parts().stream().flatMap(part -> part.lines().stream())))
                .collect(Collectors.joining("\n"));
    }

    private static String words(RecommendationDocument one) {
        return Stream.concat(
                        Stream.of(one.found(), one.asked()),
                        one.steps().stream()
                                .map(RecommendationStepDocument::text)
                                .filter(Objects::nonNull))
                .collect(Collectors.joining("\n"));
    }
}
