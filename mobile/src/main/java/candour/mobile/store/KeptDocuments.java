package candour.mobile.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;

/// Public documents of the portal, kept for reading without a network. Nothing a person wrote is ever kept here. The
/// name of a file is a hash of the document's address, which still tells somebody with the phone in hand which of the
/// public documents were read; "erase everything" removes them.
public final class KeptDocuments {
    private final AppFolder folder;

    /// @param folder for these documents alone
    public KeptDocuments(AppFolder folder) {
        this.folder = folder;
    }

    /// A document as it was when it was last fetched.
    ///
    /// @param fetched when that was
    /// @param text as the portal sent it
    public record Kept(Instant fetched, String text) {}

    /// Keeps a document in place of the one before.
    public void keep(String address, Kept document) {
        folder.write(name(address), (document.fetched() + "\n" + document.text()).getBytes(StandardCharsets.UTF_8));
    }

    /// The document of this address; empty where it was never kept.
    public Optional<Kept> find(String address) {
        return folder.read(name(address))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(KeptDocuments::parse);
    }

    private static Optional<Kept> parse(String file) {
        int end = file.indexOf('\n');
        try {
            return end < 0
                    ? Optional.empty()
                    : Optional.of(new Kept(Instant.parse(file.substring(0, end)), file.substring(end + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String name(String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16) + ".document";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
