package candour.backend.scrutiny.draw;

import candour.backend.scrutiny.extract.CaseRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The marks that can be drawn, each with the number of its part. Everybody may fetch it as a file and repeat the draw;
/// the file tells nothing of the records.
///
/// @param lines sorted by mark
record DrawFrame(List<Line> lines) {
    private static final String HEADING = "mark,stratum\n";

    /// A record that can be drawn.
    ///
    /// @param mark 64 hexadecimal digits
    /// @param stratum number of its part, from 1
    record Line(String mark, int stratum) {}

    DrawFrame {
        lines = List.copyOf(lines);
    }

    /// The frame of the plan among these records, in whatever order they come.
    static DrawFrame of(DrawPlan plan, List<CaseRecord> records) {
        List<Line> lines = new ArrayList<>();
        for (CaseRecord record : records) {
            plan.stratumOf(record).ifPresent(stratum -> lines.add(new Line(record.markText(), stratum)));
        }
        lines.sort((one, other) -> one.mark().compareTo(other.mark()));
        return new DrawFrame(lines);
    }

    /// Reads [#bytes].
    ///
    /// @throws IllegalStateException when it is no frame
    static DrawFrame parse(byte[] file) {
        List<String> rows = new String(file, StandardCharsets.US_ASCII).lines().toList();
        List<Line> lines = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            if (cells.length != 2) {
                throw new IllegalStateException("not a line of a frame");
            }
            lines.add(new Line(cells[0], Integer.parseInt(cells[1])));
        }
        return new DrawFrame(lines);
    }

    /// The file: a heading, then a line for each mark in order, each ended by one line feed, in ASCII.
    byte[] bytes() {
        return lines.stream()
                .map(line -> line.mark() + "," + line.stratum() + "\n")
                .collect(Collectors.joining("", HEADING, ""))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// The marks of one part.
    List<String> marks(int stratum) {
        return lines.stream()
                .filter(line -> line.stratum() == stratum)
                .map(Line::mark)
                .toList();
    }

    /// SHA-256 of bytes (FIPS 180-4).
    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// SHA-256 of the file in hexadecimal digits.
    String hash() {
        return HexFormat.of().formatHex(sha256(bytes()));
    }
}
