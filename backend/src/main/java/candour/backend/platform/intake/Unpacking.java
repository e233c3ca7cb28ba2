package candour.backend.platform.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Turns one file, packed or plain, into plain files. All of an archive or nothing: what breaks a limit, lies about
/// its size or climbs out of its folder is refused whole, with all it holds.
final class Unpacking {
    /// APPNOTE D.1: names without the UTF-8 flag are in the characters of the first IBM PC.
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private static final int BLOCK = 1 << 16;

    private final TemporaryFolder folder;
    private final SourceLimits limits;
    private final List<FileReport> aside = new ArrayList<>();
    private final List<SourceFile> found = new ArrayList<>();
    private long rootSize;
    private long unpackedHere;
    private long unpackedInAll;

    Unpacking(TemporaryFolder folder, SourceLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /// The plain files found so far, in the order they were met.
    List<SourceFile> found() {
        return found;
    }

    /// What was left out so far, and why.
    List<FileReport> aside() {
        return aside;
    }

    /// Adds the plain files in this one; itself where it is plain. A file that cannot be taken is set aside.
    void add(Path file, String shownAs) {
        int foundBefore = found.size();
        int asideBefore = aside.size();
        try {
            rootSize = Files.size(file);
            unpackedHere = 0;
            open(file, shownAs, EntryName.last(file.toString()), 0, ContentHash.of(file));
        } catch (IOException e) {
            for (SourceFile one : found.subList(foundBefore, found.size())) {
                discard(one.content());
            }
            found.subList(foundBefore, found.size()).clear();
            aside.subList(asideBefore, aside.size()).clear();
            unpackedInAll -= unpackedHere;
            aside.add(FileReport.aside(shownAs, FileStatus.REFUSED, sentence(e)));
        }
    }

    private static String sentence(IOException e) {
        return switch (e) {
            case BadArchive bad -> String.valueOf(bad.getMessage());
            case EOFException _ -> "The archive was cut off before its end. Download it again.";
            case ZipException _ -> ZipDirectory.BROKEN;
            case AccessDeniedException _ -> "The file may not be read by this account.";
            default -> "The file could not be read: " + e.getMessage() + ".";
        };
    }

    private void open(Path file, String shownAs, String name, int depth, ContentHash hash) throws IOException {
        boolean plain = false;
        try {
            plain = !openArchive(file, shownAs, name, depth);
        } finally {
            if (!plain) {
                discard(file);
            }
        }
        if (plain) {
            found.add(new SourceFile(file, shownAs, EntryName.withoutGz(name), Files.size(file), hash));
        }
    }

    /// Whether it was an archive.
    private boolean openArchive(Path file, String shownAs, String name, int depth) throws IOException {
        byte[] magic = firstBytes(file);
        if (magic.length > 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            gunzip(file, shownAs, name, depth);
            return true;
        }
        boolean zip = magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] < 7 && magic[3] < 8;
        return zip && unzip(file, shownAs, depth);
    }

    private void gunzip(Path file, String shownAs, String name, int depth) throws IOException {
        checkDepth(depth);
        Path target = folder.next();
        ContentHash hash;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BLOCK)) {
            hash = copy(in, target);
        }
        open(target, shownAs, EntryName.withoutGz(name), depth + 1, hash);
    }

    /// Whether it was an archive of files; a workbook or a document is none, though it is packed the same way.
    private boolean unzip(Path file, String shownAs, int depth) throws IOException {
        List<ZipDirectory.Entry> directory = ZipDirectory.read(file, limits);
        try (ZipFile zip = new ZipFile(file.toFile(), OLD_NAMES)) {
            if (UnknownKind.ofOffice(zip).isPresent()) {
                return false;
            }
            checkDepth(depth);
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            check(entries, directory);
            for (int i = 0; i < entries.size(); i++) {
                ZipEntry entry = entries.get(i);
                String shown = shownAs + "!" + EntryName.shown(entry.getName());
                Optional<String> why = directory.get(i).link()
                        ? Optional.of("A symbolic link inside an archive is not followed.")
                        : EntryName.whyLeft(entry.getName());
                if (entry.isDirectory()) {
                    continue;
                }
                if (why.isPresent()) {
                    aside.add(FileReport.aside(shown, FileStatus.SKIPPED, why.get()));
                } else {
                    unzip(zip, entry, shown, depth);
                }
            }
        }
        return true;
    }

    private void unzip(ZipFile zip, ZipEntry entry, String shown, int depth) throws IOException {
        CRC32 sum = new CRC32();
        Path target = folder.next();
        ContentHash hash;
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            hash = copy(in, target);
        }
        if (sum.getValue() != entry.getCrc() || Files.size(target) != entry.getSize()) {
            discard(target);
            throw new BadArchive(ZipDirectory.BROKEN);
        }
        open(target, shown, EntryName.last(entry.getName()), depth + 1, hash);
    }

    private void check(List<? extends ZipEntry> entries, List<ZipDirectory.Entry> directory) throws BadArchive {
        if (entries.size() != directory.size()) {
            throw new BadArchive(ZipDirectory.BROKEN);
        }
        Set<String> names = new HashSet<>();
        long declared = unpackedHere;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (EntryName.climbsOut(name)) {
                throw new BadArchive("An entry of the archive would be written outside its folder (\""
                        + EntryName.shown(name) + "\"). It was made to do harm.");
            }
            if (!names.add(name)) {
                throw new BadArchive("The archive has two entries named \"" + EntryName.shown(name) + "\".");
            }
            declared += Math.clamp(entry.getSize(), 0, limits.totalBytes());
            checkSize(entry.getSize(), declared);
        }
    }

    /// Writes an unpacked stream to a file, and stops at the first block past a limit.
    private ContentHash copy(InputStream in, Path target) throws IOException {
        MessageDigest digest = ContentHash.digest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                size += n;
                unpackedHere += n;
                unpackedInAll += n;
                checkSize(size, unpackedHere);
                digest.update(block, 0, n);
                out.write(block, 0, n);
            }
        } catch (IOException e) {
            discard(target);
            throw e;
        }
        return ContentHash.of(digest.digest());
    }

    private void checkSize(long file, long here) throws BadArchive {
        if (here > limits.ratioFloor() && here / limits.ratio() > rootSize) {
            throw new BadArchive("The archive unpacks to more than " + limits.ratio()
                    + " times its size, which published data never does. It was made to do harm.");
        }
        if (file > limits.fileBytes()) {
            throw new BadArchive("A file in the archive is larger than " + megabytes(limits.fileBytes())
                    + " when unpacked. Split it, then import the parts.");
        }
        if (Math.max(here, unpackedInAll) > limits.totalBytes()) {
            throw new BadArchive("This run would unpack more than " + megabytes(limits.totalBytes())
                    + " in all. Import the archives one at a time.");
        }
    }

    private void checkDepth(int depth) throws BadArchive {
        if (depth >= limits.depth()) {
            throw new BadArchive("Archives lie more than " + limits.depth()
                    + " deep inside one another. Unpack the outer ones and import the files.");
        }
    }

    private static String megabytes(long bytes) {
        return "%,d MB".formatted(bytes / 1_000_000);
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    /// Removes what was unpacked; what the caller gave is never touched.
    private void discard(Path file) {
        if (file.startsWith(folder.path())) {
            file.toFile().delete();
        }
    }
}
