package candour.backend.platform.detect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.detect.PersonalDetails.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Threat T4 and goal P7: of what points to a person in 2,000 made-up texts, each with one label, the detector finds 98
/// in 100 structured identifiers, kind by kind, and 95 in 100 names. The names are written as in print, within a
/// sentence or after a title: names in small letters, or as the first word of a sentence, it does not claim to see.
class PersonalDetailsRecallTest {
    private static final int STRUCTURED = 1_200;
    private static final int NAMES = 800;
    private static final List<String> FRAMES = List.of(
            "It happened near the shops and he wrote %s on the form.",
            "They asked for it twice, so I gave %s and they let me go.",
            "i was walking home with my sister, %s, when they came",
            "The first one was polite. The other said \"%s\" and laughed!",
            "Roeddwn i ar y ffordd adref, a dywedodd %s wrthyf.",
            "(see %s) nobody answered me");
    private static final List<String> GIVEN = List.of(
            "Brindle",
            "Amara",
            "Oluwaseun",
            "Siân",
            "Mohammed",
            "Agnieszka",
            "Jean-Paul",
            "O'Connor",
            "Zoë",
            "Xiuying",
            "Gurpreet",
            "Nguyen",
            "Łukasz",
            "Fatima",
            "McAllister",
            "D'Souza",
            "Rhiannon",
            "Kwame",
            "Yusuf",
            "Ngozi");
    private static final List<String> FAMILY = List.of(
            "Wick",
            "Okonkwo",
            "Khan",
            "Nowak",
            "Singh",
            "Price-Jones",
            "Davies",
            "Begum",
            "Chen",
            "Osei",
            "Murphy",
            "Rahman");
    private static final List<String> STREETS =
            List.of("Sample Lane", "High Street", "Old Mill Road", "Wick Close", "Queen's Drive", "St Mary's Terrace");

    private final Random random = new Random(7);

    @Test
    void ninety_eight_in_a_hundred_structured_identifiers_of_every_kind_are_found() {
        Map<Kind, int[]> seen = new EnumMap<>(Kind.class);
        List<Kind> kinds = List.of(Kind.values()).subList(0, Kind.NAME.ordinal());
        StringBuilder missed = new StringBuilder();
        for (int text = 0; text < STRUCTURED; text++) {
            Kind kind = kinds.get(text % kinds.size());
            String label = structured(kind);
            int[] count = seen.computeIfAbsent(kind, fresh -> new int[2]);
            count[1]++;
            if (isFound(frame(label), label)) {
                count[0]++;
            } else {
                missed.append(kind).append(' ').append(label).append('\n');
            }
        }
        seen.forEach((kind, count) ->
                assertTrue(count[0] >= 0.98 * count[1], kind + ": " + count[0] + " of " + count[1] + "\n" + missed));
    }

    @Test
    void ninety_five_in_a_hundred_names_are_found() {
        int found = 0;
        StringBuilder missed = new StringBuilder();
        for (int text = 0; text < NAMES; text++) {
            Named named = name();
            if (isFound(frame(named.before() + named.name()), named.name())) {
                found++;
            } else {
                missed.append(named.name()).append('\n');
            }
        }
        assertTrue(found >= 0.95 * NAMES, found + " of " + NAMES + "\n" + missed);
    }

    /// Whether everything of the label is in what was found, in one piece or in several.
    private static boolean isFound(String text, String label) {
        List<String> found = PersonalDetails.find(text).stream()
                .map(PersonalDetails.Found::text)
                .toList();
        return found.stream().anyMatch(one -> one.contains(label))
                || List.of(label.split("\\s+", -1)).stream()
                        .allMatch(word -> found.stream().anyMatch(one -> one.contains(word)));
    }

    private String frame(String label) {
        return FRAMES.get(random.nextInt(FRAMES.size())).replace("%s", label);
    }

    private String structured(Kind kind) {
        return switch (kind) {
            case EMAIL -> digits("user#") + pick("@example.org", ".name@mail.example.co.uk", "+tag@example.com");
            case HANDLE -> digits("@sample_#");
            case WEB -> digits(pick("https://example.org/p/##", "www.example.com/##", "http://sample.example/#"));
            case POSTCODE -> letters(pick("B# #AA", "CF## #AA", "SW#A #AA", "LU# #AA", "ec#a #aa"));
            case PLATE -> letters(pick("AA## AAA", "AA##AAA", "aa## aaa", "A### AAA"));
            case PHONE ->
                digits(pick("07### ######", "07#########", "+44 7### ######", "0121 ### ####", "(020) #### ####"));
            case ADDRESS -> 1 + random.nextInt(300) + " " + pick(STREETS.toArray(String[]::new));
            case TIME -> pick("3:15pm", "23.40", "07:05", "4 pm", "11am", "16:30");
            case DATE -> pick("14 May", "14/05/2026", "May 14th", "3rd of June", "1.12.25", "22nd November");
            case BIRTH -> pick("date of birth", "DOB", "born in 2004", "born on 3/4/1999", "d.o.b. 1/2/2001");
            case OFFICER ->
                digits(pick(
                        "shoulder number ####",
                        "collar no. ###",
                        "badge ####",
                        "warrant number 1#####",
                        "collar A####"));
            case NUMBER -> digits(pick("####", "### ###", "##-##-##", "########"));
            case NAME -> throw new IllegalArgumentException("a name has no structure");
        };
    }

    /// A name, and what people write before it.
    private record Named(String before, String name) {}

    private Named name() {
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        String family = FAMILY.get(random.nextInt(FAMILY.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Named(pick("PC ", "Sgt ", "Officer ", "Mrs ", "Dr ", "Inspector ", "DC "), family);
            case 1 -> new Named(pick("called ", "named ", "known as "), given.toLowerCase(Locale.ROOT));
            case 2 -> new Named("", given);
            case 3 -> new Named("my mate ", given);
            default -> new Named("", given + " " + family);
        };
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    /// Digits for `#`.
    private String digits(String shape) {
        StringBuilder text = new StringBuilder();
        for (char one : shape.toCharArray()) {
            text.append(one == '#' ? (char) ('0' + random.nextInt(10)) : one);
        }
        return text.toString();
    }

    /// Digits for `#` and letters for `A` and `a`.
    private String letters(String shape) {
        StringBuilder text = new StringBuilder();
        for (char one : digits(shape).toCharArray()) {
            text.append(one == 'A' || one == 'a' ? (char) (one + random.nextInt(26)) : one);
        }
        return text.toString();
    }
}
