package candour.backend.stopsearch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Rows of one force and month, as they are and as the tab-separated text that LOAD DATA takes.
final class RowBuffer {
    private static final int BYTES_PER_ROW = 80;
    private static final long DAY = 86_400;
    private final byte[] start;
    private final List<StopSearchRow> rows;
    private byte[] bytes;
    private int length;

    RowBuffer(int forceId, YearMonth month, int expectedRows) {
        start = (forceId + "\t" + EditionMonth.number(month) + "\t")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        rows = new ArrayList<>(expectedRows);
        bytes = new byte[Math.max(1, expectedRows) * BYTES_PER_ROW];
    }

    List<StopSearchRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /// The text; only the first [#length] bytes count.
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void add(StopSearchRow row) {
        rows.add(row);
        if (bytes.length - length < 4 * BYTES_PER_ROW) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(start, 0, bytes, length, start.length);
        length += start.length;
        number(row.line());
        moment(row.happenedAt().getEpochSecond());
        number(row.type().number());
        number(row.partOfOperation().number());
        number(row.operationId());
        number(row.locationId());
        number(row.genderId());
        number(row.ageRangeId());
        number(row.selfDefinedEthnicityId());
        number(row.officerDefinedEthnicityId());
        number(row.legislationId());
        number(row.objectOfSearchId());
        number(row.outcomeId());
        number(row.outcomeLinked().number());
        number(row.moreThanOuterClothing().number());
        bytes[length - 1] = '\n';
    }

    private void moment(long second) {
        java.time.LocalDate day = java.time.LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        int time = (int) Math.floorMod(second, DAY);
        digits(day.getYear() / 100, (byte) -1);
        digits(day.getYear() % 100, (byte) '-');
        digits(day.getMonthValue(), (byte) '-');
        digits(day.getDayOfMonth(), (byte) ' ');
        digits(time / 3600, (byte) ':');
        digits(time / 60 % 60, (byte) ':');
        digits(time % 60, (byte) '\t');
    }

    private void digits(int two, byte after) {
        bytes[length++] = (byte) ('0' + two / 10);
        bytes[length++] = (byte) ('0' + two % 10);
        if (after > 0) {
            bytes[length++] = after;
        }
    }

    private void number(int value) {
        int from = length;
        int left = value;
        do {
            bytes[length++] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        for (int i = from, j = length - 1; i < j; i++, j--) {
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
        bytes[length++] = '\t';
    }
}
