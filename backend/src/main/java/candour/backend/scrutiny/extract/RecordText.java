package candour.backend.scrutiny.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;

/// A record of an extract: every column with what it means, codes instead of texts of lists. It writes itself in one
/// way only, so that its mark can be made again by anybody who holds the record and its salt.
///
/// @param cells by column; every column is there, empty where nothing was said
record RecordText(Map<ExtractColumn, String> cells) {
    private static final String BEGINS = "candour record 1\n";

    RecordText {
        for (ExtractColumn column : ExtractColumn.values()) {
            if (!cells.containsKey(column)) {
                throw new IllegalArgumentException("a record without " + column);
            }
        }
        cells = Map.copyOf(cells);
    }

    /// What stands in the column; empty where nothing was said.
    String get(ExtractColumn column) {
        return cells.getOrDefault(column, "");
    }

    /// The record as its mark is made from it: a first line, then a line `heading=value` for each column in order, each
    /// line ended by one line feed, in UTF-8.
    byte[] canonical() {
        StringBuilder text = new StringBuilder(BEGINS);
        for (ExtractColumn column : ExtractColumn.values()) {
            text.append(column.heading()).append('=').append(get(column)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// SHA-256 (FIPS 180-4) over the 16 bytes of salt and the record: binds the record and tells nothing of it.
    byte[] mark(byte[] salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(canonical());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// The record with one column changed.
    RecordText with(ExtractColumn column, String value) {
        Map<ExtractColumn, String> changed = new EnumMap<>(cells);
        changed.put(column, value);
        return new RecordText(changed);
    }
}
