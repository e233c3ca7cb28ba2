package candour.backend.areadata.tally;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The figures of all areas of one force and month as they are stored.
///
/// @param forceId the force
/// @param month the month
/// @param rows each area with its packed cells, in the order of the key
/// @param text the same as LOAD DATA takes it: area, period, force, cells in hexadecimal
record PackedMonth(int forceId, YearMonth month, List<Row> rows, byte[] text) {

    /// @param areaId `area.id`, or a number below 0 for a force
    record Row(int areaId, byte[] cells) {}

    static PackedMonth of(int forceId, YearMonth month, IntObjectHashMap<FigureCells> areas) {
        int[] inOrderOfTheKey = areas.keys().toArray();
        Arrays.sort(inOrderOfTheKey);
        List<Row> rows = new ArrayList<>(inOrderOfTheKey.length);
        ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 18);
        byte[] middle = ("\t" + AreaKey.ofMonth(month) + "\t" + forceId + "\t").getBytes(StandardCharsets.US_ASCII);
        for (int area : inOrderOfTheKey) {
            byte[] cells = areas.get(area).packed();
            rows.add(new Row(area, cells));
            text.writeBytes(String.valueOf(area).getBytes(StandardCharsets.US_ASCII));
            text.writeBytes(middle);
            text.writeBytes(HexFormat.of().formatHex(cells).getBytes(StandardCharsets.US_ASCII));
            text.write('\n');
        }
        return new PackedMonth(forceId, month, rows, text.toByteArray());
    }
}
