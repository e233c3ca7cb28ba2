package candour.backend.scrutiny.extract;

import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.platform.detect.PersonalDetails.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for what may point to a person in what an officer wrote. Stricter than [PersonalDetails] alone, because police
/// write surnames in capitals: a word in capitals that is no abbreviation of the service counts as a name.
final class GroundsCheck {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}0-9\\[])\\p{Lu}{3,}(?![\\p{L}0-9\\]])");
    /// Abbreviations and words that officers write in capitals, and that name nobody.
    private static final Set<String> OF_THE_SERVICE = Set.of(
            "AND",
            "ANPR",
            "ASB",
            "BWV",
            "CCTV",
            "CJPOA",
            "DRUGS",
            "GOWISELY",
            "HGV",
            "IED",
            "KNIFE",
            "MDA",
            "MOD",
            "NFA",
            "NOT",
            "OIC",
            "PACE",
            "PCSO",
            "PNC",
            "PND",
            "POA",
            "PWITS",
            "REDACTED",
            "SNT",
            "SVRO",
            "TACT",
            "TWOC",
            "UEP",
            "VRM");

    private GroundsCheck() {}

    /// Everything in the text that may point to a person.
    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>(PersonalDetails.find(text));
        Matcher words = CAPITALS.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean known = found.stream().anyMatch(other -> other.text().contains(word));
            if (!known && !OF_THE_SERVICE.contains(word)) {
                found.add(new Found(Kind.NAME, word));
            }
        }
        return found;
    }

    /// What in a record number is no number of the force's own: a phone number, a number plate, a postcode.
    static List<Found> findInNumber(String number) {
        return PersonalDetails.find(number).stream()
                .filter(found -> found.kind() == Kind.PHONE
                        || found.kind() == Kind.PLATE
                        || found.kind() == Kind.POSTCODE
                        || found.kind() == Kind.EMAIL
                        || found.kind() == Kind.DATE)
                .toList();
    }
}
