package candour.backend.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/// Says of a file that no importer takes what it is instead. A file whose name promises data and whose content is
/// something else is refused; one that is honestly something else is skipped.
final class UnknownKind {
    private static final String NO_COLUMNS = "It has no columns of any kind that the portal takes in.";
    private static final String OLD_OFFICE = "It is an old Excel or Word file. Save the sheet as CSV and import that.";

    private UnknownKind() {}

    /// What is said of the file.
    static ImportOutcome answer(SourceFile file, FileHead head) throws IOException {
        if (file.size() == 0) {
            return isNamedAsData(file.name())
                    ? new ImportOutcome.Refused("The file is empty. Download it again.")
                    : new ImportOutcome.Skipped("The file is empty.");
        }
        Optional<String> other = otherThanText(file);
        String lower = head.text().stripLeading().toLowerCase(Locale.ROOT);
        if (other.isEmpty() && (lower.startsWith("<!doctype html") || lower.startsWith("<html"))) {
            other = Optional.of("It is a web page, most likely an error message. Download the file again.");
        } else if (other.isEmpty() && lower.startsWith("<")) {
            other = Optional.of("It is XML, such as KML or GML. Boundaries are taken in as GeoJSON.");
        } else if (other.isEmpty() && head.text().isEmpty()) {
            other = Optional.of("It holds no text: it is damaged or of another kind.");
        }
        if (other.isPresent()) {
            return isNamedAsData(file.name())
                    ? new ImportOutcome.Refused(other.get())
                    : new ImportOutcome.Skipped(other.get());
        }
        return new ImportOutcome.Skipped(aboutText(lower, head));
    }

    /// What office program's file this is; empty when it is an archive of files.
    static Optional<String> ofOffice(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return Optional.of("It is an Excel workbook. Save the sheet as CSV and import that.");
        }
        if (zip.getEntry("mimetype") != null) {
            return Optional.of("It is an OpenDocument file. Save the sheet as CSV and import that.");
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            return Optional.of("It is an Office document, not a table.");
        }
        return zip.getEntry("META-INF/MANIFEST.MF") == null
                ? Optional.empty()
                : Optional.of("It is a Java program, not data.");
    }

    private static Optional<String> otherThanText(SourceFile file) throws IOException {
        byte[] magic;
        try (InputStream in = Files.newInputStream(file.content())) {
            magic = in.readNBytes(4);
        }
        int number = magic.length < 4 ? 0 : ByteBuffer.wrap(magic).getInt();
        return switch (number) {
            case 0x25504446 -> Optional.of("It is a PDF document, not a table.");
            case 0xD0CF11E0 -> Optional.of(OLD_OFFICE);
            case 0x504B0304 -> {
                try (ZipFile zip = new ZipFile(file.content().toFile())) {
                    yield ofOffice(zip);
                }
            }
            default -> Optional.empty();
        };
    }

    private static String aboutText(String lower, FileHead head) {
        if (lower.startsWith("{") || lower.startsWith("[")) {
            return lower.contains("\"featurecollection\"")
                    ? "It is GeoJSON, but its features have none of the codes that the portal knows."
                    : "It is JSON, but not GeoJSON with boundaries.";
        }
        if (head.fields().size() < 2) {
            String first = lower.lines().findFirst().orElse("");
            if (first.contains(";") || first.contains("\t")) {
                return "Its columns are not separated by commas. Save it as comma-separated CSV.";
            }
            return "It is a text, not a table.";
        }
        return NO_COLUMNS;
    }

    private static boolean isNamedAsData(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".json") || lower.endsWith(".geojson");
    }
}
