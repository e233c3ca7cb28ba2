package candour.backend.platform.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The keys of one file: a Tink keyset and the day on which each of its keys was made.
///
/// @param keys the keyset; its primary key is the one in use
/// @param made the day of each key, by key id
record KeyFile(KeysetHandle keys, Map<Integer, LocalDate> made) {
    private static final Pattern MADE = Pattern.compile("# key (-?[0-9]+) made (\\d{4}-\\d{2}-\\d{2})");
    private static final String HEADING =
            "# Keys of Candour. Keep them secret, and keep a copy apart from the database.";

    KeyFile {
        made = Map.copyOf(made);
    }

    /// One new key.
    static KeyFile fresh(Parameters kind, LocalDate today) throws GeneralSecurityException {
        KeysetHandle keys = KeysetHandle.generateNew(kind);
        return new KeyFile(keys, Map.of(keys.getPrimary().getId(), today));
    }

    /// @throws GeneralSecurityException when the text holds no keys
    @AccessesPartialKey
    static KeyFile parse(String text) throws GeneralSecurityException {
        Map<Integer, LocalDate> made = new TreeMap<>();
        Matcher lines = MADE.matcher(text);
        while (lines.find()) {
            made.put(Integer.valueOf(lines.group(1)), LocalDate.parse(lines.group(2)));
        }
        String keys = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return new KeyFile(TinkJsonProtoKeysetFormat.parseKeyset(keys, InsecureSecretKeyAccess.get()), made);
    }

    /// As it is written to the disk.
    @AccessesPartialKey
    String text() throws GeneralSecurityException {
        String days = new TreeMap<>(made)
                .entrySet().stream()
                        .map(key -> "# key " + key.getKey() + " made " + key.getValue() + "\n")
                        .collect(Collectors.joining());
        return HEADING + "\n" + days + TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                + "\n";
    }

    /// The same with a new key in use and the others kept for opening.
    KeyFile renewed(Parameters kind, LocalDate today) throws GeneralSecurityException {
        KeysetHandle more = KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(kind)
                        .withRandomId()
                        .makePrimary())
                .build();
        Map<Integer, LocalDate> days = new TreeMap<>(made);
        days.put(more.getPrimary().getId(), today);
        return new KeyFile(more, days);
    }

    /// The same without keys made before the day; the key in use always stays.
    @AccessesPartialKey
    KeyFile without(LocalDate before) throws GeneralSecurityException {
        int primary = keys.getPrimary().getId();
        KeysetHandle.Builder fewer = KeysetHandle.newBuilder();
        Map<Integer, LocalDate> days = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            KeysetHandle.Entry entry = keys.getAt(i);
            LocalDate day = made.getOrDefault(entry.getId(), LocalDate.EPOCH);
            if (entry.getId() == primary || !day.isBefore(before)) {
                KeysetHandle.Builder.Entry kept =
                        KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId());
                fewer.addEntry(entry.getId() == primary ? kept.makePrimary() : kept);
                days.put(entry.getId(), day);
            }
        }
        return new KeyFile(fewer.build(), days);
    }

    @Override
    public String toString() {
        return "KeyFile[" + keys.size() + " keys]";
    }
}
