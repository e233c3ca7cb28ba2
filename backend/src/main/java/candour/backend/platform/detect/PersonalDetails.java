package candour.backend.platform.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks through a text for what may point to a person, so that whoever answers for the text looks twice. It would
/// rather name too much than too little, runs on this machine alone and decides nothing. It knows shapes, not people: a
/// name in small letters, or as the first word of a sentence, it does not see.
public final class PersonalDetails {
    private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Map<Kind, Pattern> SHAPES = Map.ofEntries(
            Map.entry(Kind.EMAIL, Pattern.compile("[\\p{L}0-9._%+-]+\\s?@\\s?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+")),
            Map.entry(Kind.HANDLE, Pattern.compile("(?<![\\p{L}0-9.])@[\\p{L}0-9_.]{2,}")),
            Map.entry(Kind.WEB, Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+")),
            Map.entry(
                    Kind.POSTCODE,
                    Pattern.compile("(?i)\\b(?:[A-Z]{1,2}[0-9][0-9A-Z]?\\s?[0-9][A-Z]{2}|GIR\\s?0AA)\\b")),
            Map.entry(
                    Kind.PLATE,
                    Pattern.compile("(?i)\\b(?:[A-Z]{2}[0-9]{2}\\s?[A-Z]{3}|[A-Z][0-9]{1,3}\\s?[A-Z]{3})\\b")),
            Map.entry(
                    Kind.PHONE,
                    Pattern.compile("(?<![0-9])\\(?(?:\\+44|0044|0)[\\s()-]*(?:[0-9][\\s()-]*){8,10}(?![0-9])")),
            Map.entry(
                    Kind.ADDRESS,
                    Pattern.compile(
                            "(?i)\\b[0-9]{1,4}[a-z]?,?\\s+(?:[\\p{L}'’-]+\\s+){1,3}(?:road|rd|street|st|avenue|ave"
                                    + "|lane|close|drive|way|court|crescent|gardens|grove|place|terrace|square|hill|row)\\b")),
            Map.entry(
                    Kind.TIME,
                    Pattern.compile("(?i)\\b(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9]\\s?(?:am|pm)?|\\s?(?:am|pm))\\b")),
            Map.entry(
                    Kind.DATE,
                    Pattern.compile("(?i)\\b(?:[0-3]?[0-9][/.-][01]?[0-9][/.-](?:20)?[0-9]{2}"
                            + "|[0-3]?[0-9](?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTHS
                            + "|" + MONTHS + "\\s+[0-3]?[0-9](?:st|nd|rd|th))\\b")),
            Map.entry(
                    Kind.BIRTH,
                    Pattern.compile("(?i)\\b(?:date of birth|d\\.?o\\.?b\\b\\.?|born (?:on|in))"
                            + "(?:[\\s:]*[0-9][0-9/.-]*)?")),
            Map.entry(
                    Kind.OFFICER,
                    Pattern.compile("(?i)\\b(?:collar|shoulder|warrant|badge)\\s*(?:number|no\\.?|num\\.?)?"
                            + "[\\s:#]*[A-Z]{0,3}[0-9]{2,6}\\b")),
            Map.entry(Kind.NUMBER, Pattern.compile("(?<![0-9])[0-9](?:[\\s-]?[0-9]){3,}(?![0-9])")));

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:PC|PCSO|WPC|DC|DS|DI|Sgt|Sergeant|Inspector|Constable|Officer|Mr|Mrs|Ms|Miss|Dr)\\.?\\s+"
                    + "(?:\\p{Lu}[\\p{L}'-]+|[0-9]{2,})(?:\\s+\\p{Lu}[\\p{L}'-]+)?");
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:my name is|i am called|i'm called|called|named|known as)\\s+(\\p{L}[\\p{L}'-]+)");
    /// One capital and what follows it: Amara, O'Connor, Jean-Paul.
    private static final String CAPITAL = "\\p{Lu}(?:\\p{Ll}|['’]\\p{Lu})[\\p{L}'’-]*";

    private static final String CAPITALS = CAPITAL + "(?:\\s+" + CAPITAL + ")*";
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<![.!?:;\\n\"“]\\s{0,3})(?<=[\\p{Ll}\\p{Lu}0-9,'’)-]\\s{1,3})" + CAPITALS);

    /// Somebody called out: all of what is quoted, or all up to a comma.
    private static final Pattern CALLED = Pattern.compile("(?<=[\"“])" + CAPITALS + "(?=[\"”,])");
    private static final Set<String> PLAIN = Set.of(
            "i",
            "i'm",
            "i've",
            "i'd",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "police",
            "act",
            "section",
            "english",
            "welsh",
            "black",
            "white",
            "asian",
            "muslim",
            "christian",
            "british");

    private PersonalDetails() {}

    /// What a find may be.
    public enum Kind {
        EMAIL,
        HANDLE,
        WEB,
        POSTCODE,
        PLATE,
        PHONE,
        ADDRESS,
        TIME,
        DATE,
        BIRTH,
        OFFICER,
        NUMBER,
        NAME;

        /// Part of the key of its words.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Something that may point to a person.
    ///
    /// @param kind what it may be
    /// @param text as it stands
    public record Found(Kind kind, String text) {}

    /// Everything in the text that may point to a person, kind by kind, each once.
    public static List<Found> find(String text) {
        Set<Found> found = new LinkedHashSet<>();
        SHAPES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Kind::ordinal)))
                .forEach(shape -> add(found, shape.getKey(), shape.getValue(), text, 0, any -> true));
        add(found, Kind.NAME, TITLED, text, 0, any -> true);
        add(found, Kind.NAME, SAID, text, 1, any -> true);
        Predicate<String> notPlain = words -> !PLAIN.contains(words.toLowerCase(Locale.ROOT));
        add(found, Kind.NAME, CAPITALISED, text, 0, notPlain);
        add(found, Kind.NAME, CALLED, text, 0, notPlain);
        return new ArrayList<>(found);
    }

    private static void add(
            Set<Found> found, Kind kind, Pattern shape, String text, int group, Predicate<String> counts) {
        Matcher matcher = shape.matcher(text);
        while (matcher.find()) {
            String words = matcher.group(group).strip();
            boolean known = found.stream().anyMatch(other -> other.text().contains(words));
            if (counts.test(words) && !known) {
                found.add(new Found(kind, words));
            }
        }
    }
}
