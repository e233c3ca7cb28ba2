package candour.backend.scrutiny.extract;

import candour.backend.area.AreaLookup;
import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.PublishedValues;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Reads one cell of an extract: what it means, or why it is refused.
@Singleton
class CellReading {
    /// Longest text of grounds, in characters.
    static final int LONGEST = 2000;

    /// Unitary authorities, districts, metropolitan and London boroughs, and Welsh ones (ONS, register of codes).
    private static final String DISTRICT = "(?:E0[6-9]|W06)[0-9]{6}";

    private static final String NUMBER = "[A-Z][A-Z0-9/-]{2,29}";

    private final PublishedValues published;
    private final AreaLookup areas;

    CellReading(PublishedValues published, AreaLookup areas) {
        this.published = published;
        this.areas = areas;
    }

    /// The months an extract says it covers.
    record Period(YearMonth from, YearMonth to) {
        boolean holds(YearMonth month) {
            return !month.isBefore(from) && !month.isAfter(to);
        }
    }

    /// What the cell means; what is wrong with it is told, and the answer is empty then.
    ///
    /// @param refuse told a reason and what stands there
    String read(ExtractColumn column, String cell, Period period, BiConsumer<String, String> refuse) {
        String value = Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ")
                .strip();
        if (value.isEmpty()) {
            if (column.needed()) {
                refuse.accept(Refusal.MISSING, "");
            }
            return column.kind() == ExtractColumn.Kind.YES_NO ? "not-known" : "";
        }
        return switch (column.kind()) {
            case NUMBER -> number(value, refuse);
            case MONTH -> month(value, period, refuse);
            case LIST -> code(column, value, refuse);
            case YES_NO -> yesNo(value, refuse);
            case TEXT -> text(value, refuse);
            case DISTRICT -> district(value, refuse);
        };
    }

    private static String number(String value, BiConsumer<String, String> refuse) {
        List<Found> personal = GroundsCheck.findInNumber(value);
        personal.forEach(found -> refuse.accept(Refusal.PERSONAL + found.kind().word(), found.text()));
        if (personal.isEmpty() && !value.matches(NUMBER)) {
            refuse.accept(Refusal.NOT_A_NUMBER, value);
        }
        return value;
    }

    private static String month(String value, Period period, BiConsumer<String, String> refuse) {
        try {
            YearMonth month = YearMonth.parse(value);
            if (!period.holds(month)) {
                refuse.accept(Refusal.OUTSIDE_PERIOD, value);
            }
            return month.toString();
        } catch (DateTimeParseException e) {
            refuse.accept(Refusal.NOT_A_MONTH, value);
            return "";
        }
    }

    private String code(ExtractColumn column, String value, BiConsumer<String, String> refuse) {
        ValueList list = column.list().orElseThrow(() -> new IllegalStateException("no published list for " + column));
        Dictionary dictionary = published.dictionary();
        Optional<ReferenceCode> code = dictionary.findCode(list, value).or(() -> dictionary.meaning(list, value));
        if (code.isEmpty()) {
            refuse.accept(Refusal.NOT_IN_LIST, value);
        }
        return code.map(ReferenceCode::code).orElse("");
    }

    private static String yesNo(String value, BiConsumer<String, String> refuse) {
        String said = value.toLowerCase(Locale.ROOT);
        return switch (said) {
            case "yes", "true" -> "yes";
            case "no", "false" -> "no";
            case "not known", "not-known", "unknown" -> "not-known";
            default -> {
                refuse.accept(Refusal.NOT_YES_NO, value);
                yield "";
            }
        };
    }

    private static String text(String value, BiConsumer<String, String> refuse) {
        if (value.length() > LONGEST) {
            refuse.accept(Refusal.TOO_LONG, "");
        }
        GroundsCheck.find(value)
                .forEach(found -> refuse.accept(Refusal.PERSONAL + found.kind().word(), found.text()));
        return value;
    }

    /// A code of the right form is enough where the portal does not know the place: lookups are imported apart.
    private String district(String value, BiConsumer<String, String> refuse) {
        boolean other = AreaCode.parse(value)
                .flatMap(areas::find)
                .filter(area -> area.kind() != AreaKind.DISTRICT)
                .isPresent();
        if (other || !value.matches(DISTRICT)) {
            refuse.accept(Refusal.NOT_A_DISTRICT, value);
        }
        return value;
    }
}
