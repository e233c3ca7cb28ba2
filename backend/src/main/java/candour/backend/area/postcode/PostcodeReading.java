package candour.backend.area.postcode;

import candour.backend.area.CsvFile;
import candour.backend.area.UnfitFile;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads postcodes from either layout. Postcodes that were given up and those outside England and Wales are counted
/// and left out; those without a grid reference are rejected.
final class PostcodeReading {
    /// Code-Point Open: postcode, quality, easting, northing, country, two health codes, county, district, ward.
    private static final int CODE_POINT_WIDTH = 10;

    private final List<RawPostcode> postcodes = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private long elsewhere;
    private long ended;

    /// Reads Ordnance Survey's own layout without headings.
    static PostcodeReading codePoint(CsvFile csv) throws IOException, UnfitFile {
        PostcodeReading reading = new PostcodeReading();
        NationalGrid grid = new NationalGrid();
        for (CsvRecord row = csv.next(); row != null; row = csv.next()) {
            String wrong = reading.takeCodePoint(row, grid);
            if (wrong != null) {
                csv.reject(row, wrong);
            }
        }
        return reading.checked();
    }

    /// Reads a file with headings.
    static PostcodeReading withHeadings(CsvFile csv) throws IOException, UnfitFile {
        PostcodeLayout layout = PostcodeLayout.of(csv.headings())
                .orElseThrow(() -> new UnfitFile("The headings are not those of a postcode file."));
        PostcodeReading reading = new PostcodeReading();
        for (CsvRecord row = csv.next(); row != null; row = csv.next()) {
            String wrong = reading.take(row, layout);
            if (wrong != null) {
                csv.reject(row, wrong);
            }
        }
        return reading.checked();
    }

    /// Whether the first cells of a file are a row of Code-Point Open.
    static boolean isCodePoint(List<String> cells) {
        return cells.size() == CODE_POINT_WIDTH
                && Postcode.parse(cells.getFirst()).isPresent()
                && cells.subList(1, 4).stream().allMatch(cell -> cell.matches("[0-9]{1,7}"));
    }

    List<RawPostcode> postcodes() {
        return postcodes;
    }

    /// What was left out on purpose, as a sentence for the closing table; empty for nothing.
    String note() {
        List<String> parts = new ArrayList<>();
        if (ended > 0) {
            parts.add(ended + " given up and left out");
        }
        if (elsewhere > 0) {
            parts.add(elsewhere + " outside England and Wales left out");
        }
        return String.join("; ", parts);
    }

    private PostcodeReading checked() throws UnfitFile {
        if (postcodes.isEmpty()) {
            throw new UnfitFile("The file holds no postcode of England or Wales with a place.");
        }
        return this;
    }

    private @Nullable String takeCodePoint(CsvRecord row, NationalGrid grid) {
        Optional<Postcode> postcode = Postcode.parse(row.getField(0));
        if (postcode.isEmpty()) {
            return "\"" + row.getField(0) + "\" is no postcode";
        }
        String easting = row.getField(2).strip();
        String northing = row.getField(3).strip();
        if (!easting.matches("[0-9]{1,7}") || !northing.matches("[0-9]{1,7}")) {
            return "\"" + easting + "\", \"" + northing + "\" is no grid reference";
        }
        int east = Integer.parseInt(easting);
        int north = Integer.parseInt(northing);
        if (east == 0 || north == 0) {
            return postcode.get() + " has no grid reference";
        }
        if (isElsewhere(row.getField(4).strip())) {
            elsewhere++;
            return null;
        }
        NationalGrid.Point point = grid.toDegrees(east, north);
        postcodes.add(new RawPostcode(
                postcode.get(),
                point.latitude(),
                point.longitude(),
                code(row, CODE_POINT_WIDTH - 2),
                code(row, CODE_POINT_WIDTH - 1),
                ""));
        return null;
    }

    private @Nullable String take(CsvRecord row, PostcodeLayout layout) {
        Optional<Postcode> postcode = Postcode.parse(row.getField(layout.postcode()));
        if (postcode.isEmpty()) {
            return "\"" + row.getField(layout.postcode()) + "\" is no postcode";
        }
        if (!code(row, layout.ended()).isEmpty()) {
            ended++;
            return null;
        }
        String district = code(row, layout.district());
        if (isElsewhere(district)) {
            elsewhere++;
            return null;
        }
        double latitude = degrees(row.getField(layout.latitude()));
        double longitude = degrees(row.getField(layout.longitude()));
        // the NSPL writes 99.999999, 0.000000 where it has no grid reference
        boolean placed = latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 3;
        if (!placed) {
            return postcode.get() + " has no grid reference in Great Britain";
        }
        postcodes.add(new RawPostcode(
                postcode.get(), latitude, longitude, district, code(row, layout.ward()), code(row, layout.lsoa())));
        return null;
    }

    /// A code of Scotland, Northern Ireland, the Channel Islands or Man. No code at all says nothing.
    private static boolean isElsewhere(String code) {
        return !code.isEmpty() && code.charAt(0) != 'E' && code.charAt(0) != 'W';
    }

    private String code(CsvRecord row, int column) {
        return column < 0 ? "" : codes.computeIfAbsent(row.getField(column).strip(), text -> text);
    }

    private static double degrees(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
