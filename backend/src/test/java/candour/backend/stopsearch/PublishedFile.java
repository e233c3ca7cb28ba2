package candour.backend.stopsearch;

import candour.backend.platform.intake.ContentHash;
import candour.backend.platform.intake.SourceFile;
import candour.backend.support.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Files as the intake hands them to an importer, typed in a test or taken from the real data.
public final class PublishedFile {
    /// The published header.
    public static final String HEADER =
            "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
                    + "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
                    + "Outcome linked to object of search,Removal of more than just outer clothing";

    /// A row with nothing remarkable, of May 2023.
    public static final String ROW = "Person search,2023-05-03T10:11:12+00:00,False,,52.136000,-0.466000,Male,18-24,"
            + "Asian/Asian British - Pakistani,Asian,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Arrest,"
            + ",False";

    private PublishedFile() {}

    /// A file of Bedfordshire for May 2023.
    public static SourceFile typed(String content) {
        return typed("2023-05-bedfordshire-stop-and-search.csv", content);
    }

    /// A file with this name.
    public static SourceFile typed(String name, String content) {
        return typed(name, content, StandardCharsets.UTF_8);
    }

    static SourceFile typed(String name, String content, Charset charset) {
        return of(name, name, content.getBytes(charset));
    }

    /// A real file, unpacked.
    public static SourceFile real(Path path) {
        try (InputStream in = SharedData.open(path)) {
            String name = path.getFileName().toString().replaceFirst("\\.gz$", "");
            return of(path.toString(), name, in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceFile of(String shownAs, String name, byte[] bytes) {
        try {
            Path content = Files.createTempFile("candour-test", ".csv");
            content.toFile().deleteOnExit();
            Files.write(content, bytes);
            ContentHash hash =
                    ContentHash.of(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new SourceFile(content, shownAs, name, bytes.length, hash);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
