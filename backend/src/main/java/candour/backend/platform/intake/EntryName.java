package candour.backend.platform.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the name of a file tells before it is opened, in a folder or in an archive.
final class EntryName {
    private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini", "$recycle.bin");
    private static final int SHOWN = 120;

    private EntryName() {}

    /// Whether a file of this name would be written outside the folder an archive is unpacked to: a parent folder,
    /// a path from the root, a drive letter, or characters that are in no file name.
    static boolean climbsOut(String path) {
        String plain = path.replace('\\', '/');
        if (plain.startsWith("/")
                || plain.matches("(?s)[A-Za-z]:.*")
                || plain.chars().anyMatch(c -> c < ' ')) {
            return true;
        }
        for (String part : plain.split("/", -1)) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /// Why a file of this path is left alone; empty when it is to be looked at.
    static Optional<String> whyLeft(String path) {
        for (String part : path.replace('\\', '/').split("/", -1)) {
            if (LITTER.contains(part.toLowerCase(Locale.ROOT)) || part.startsWith("~$") || part.startsWith("._")) {
                return Optional.of("Left behind by an operating system or office program.");
            }
            if (part.startsWith(".") && part.length() > 1) {
                return Optional.of("A hidden file.");
            }
        }
        return Optional.empty();
    }

    /// The last part of a path.
    static String last(String path) {
        String plain = path.replace('\\', '/');
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    /// The name without `.gz`.
    static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /// The name for a message: without control characters, and cut where it is long.
    static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
