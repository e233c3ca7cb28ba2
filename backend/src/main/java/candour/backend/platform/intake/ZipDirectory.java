package candour.backend.platform.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;

/// The central directory of a zip file, read before anything is unpacked, so that an archive made to do harm is
/// refused by what it says of itself: in bounded memory, whatever its size.
///
/// Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3.
final class ZipDirectory {
    /// What is said of an archive that is not as it should be.
    static final String BROKEN = "The archive is broken or was cut off. Download it again.";

    private static final int END_SIZE = 22;
    private static final int RECORD_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int MOST_BYTES = 16 << 20;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int SYMBOLIC_LINK = 0xA000;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    /// One entry as the directory tells it.
    ///
    /// @param offset where its local header lies, from the beginning of the archive
    /// @param link whether it is a symbolic link
    record Entry(long packed, long size, long offset, int nameLength, boolean link) {}

    private record Place(long start, long length, long shift) {}

    private ZipDirectory() {}

    /// The entries in the directory's order.
    ///
    /// @throws BadArchive when it is broken, encrypted, too long, or its entries lie over one another
    static List<Entry> read(Path file, SourceLimits limits) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            Place place = find(in);
            if (place.length > MOST_BYTES) {
                throw tooMany(limits);
            }
            List<Entry> entries = parse(bytes(in, place.start, (int) place.length), place.shift, limits);
            checkApart(entries, place.start);
            return entries;
        }
    }

    private static Place find(RandomAccessFile in) throws IOException {
        long length = in.length();
        int tail = (int) Math.min(length, END_SIZE + 0xFFFF);
        ByteBuffer end = bytes(in, length - tail, tail);
        for (int at = tail - END_SIZE; at >= 0; at--) {
            if (end.getInt(at) != 0x06054b50 || at + END_SIZE + unsigned(end, at + 20) != tail) {
                continue;
            }
            long endsAt = length - tail + at;
            long size = Integer.toUnsignedLong(end.getInt(at + 12));
            long start = Integer.toUnsignedLong(end.getInt(at + 16));
            if ((size == IN_EXTRA || start == IN_EXTRA || unsigned(end, at + 10) == 0xFFFF) && endsAt >= 20) {
                ByteBuffer locator = bytes(in, endsAt - 20, 20);
                if (locator.getInt(0) == 0x07064b50) {
                    endsAt = locator.getLong(8);
                    ByteBuffer end64 = bytes(in, endsAt, 56);
                    if (end64.getInt(0) != 0x06064b50) {
                        throw new BadArchive(BROKEN);
                    }
                    size = end64.getLong(40);
                    start = end64.getLong(48);
                }
            }
            if (size < 0 || start < 0 || size > endsAt || start > endsAt - size) {
                throw new BadArchive(BROKEN);
            }
            return new Place(endsAt - size, size, endsAt - size - start);
        }
        throw new BadArchive(BROKEN);
    }

    private static List<Entry> parse(ByteBuffer directory, long shift, SourceLimits limits) throws BadArchive {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at < directory.limit()) {
            if (at + RECORD_SIZE > directory.limit() || directory.getInt(at) != 0x02014b50) {
                throw new BadArchive(BROKEN);
            }
            if (entries.size() == limits.entries()) {
                throw tooMany(limits);
            }
            checkReadable(directory.getShort(at + 8), unsigned(directory, at + 10));
            int name = unsigned(directory, at + 28);
            int extra = unsigned(directory, at + 30);
            int next = at + RECORD_SIZE + name + extra + unsigned(directory, at + 32);
            if (next > directory.limit()) {
                throw new BadArchive(BROKEN);
            }
            entries.add(entry(directory, at, name, extra, shift));
            at = next;
        }
        return entries;
    }

    private static void checkReadable(int flags, int method) throws BadArchive {
        if ((flags & ENCRYPTED) != 0) {
            throw new BadArchive("The archive is protected by a password. Unpack it and import the files.");
        }
        if (method != ZipEntry.DEFLATED && method != ZipEntry.STORED) {
            throw new BadArchive("The archive is packed in a way that cannot be read here (method " + method
                    + "). Unpack it and import the files.");
        }
    }

    private static Entry entry(ByteBuffer directory, int at, int name, int extra, long shift) throws BadArchive {
        long packed = Integer.toUnsignedLong(directory.getInt(at + 20));
        long size = Integer.toUnsignedLong(directory.getInt(at + 24));
        long offset = Integer.toUnsignedLong(directory.getInt(at + 42));
        if (packed == IN_EXTRA || size == IN_EXTRA || offset == IN_EXTRA) {
            ByteBuffer large =
                    large(directory.slice(at + RECORD_SIZE + name, extra).order(ByteOrder.LITTLE_ENDIAN));
            size = size == IN_EXTRA ? nextLong(large) : size;
            packed = packed == IN_EXTRA ? nextLong(large) : packed;
            offset = offset == IN_EXTRA ? nextLong(large) : offset;
        }
        boolean link = (directory.getShort(at + 40) & 0xF000) == SYMBOLIC_LINK;
        return new Entry(packed, size, Math.addExact(offset, shift), name, link);
    }

    /// The part of the extra field that holds sizes of 4 GiB and more.
    private static ByteBuffer large(ByteBuffer extra) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int length = unsigned(extra, at + 2);
            if (unsigned(extra, at) == 1 && at + 4 + length <= extra.limit()) {
                return extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    private static long nextLong(ByteBuffer large) throws BadArchive {
        long value = large.remaining() < 8 ? -1 : large.getLong();
        if (value < 0 || value > Long.MAX_VALUE / 4) {
            throw new BadArchive(BROKEN);
        }
        return value;
    }

    private static void checkApart(List<Entry> entries, long directoryAt) throws BadArchive {
        List<Entry> inPlace =
                entries.stream().sorted(Comparator.comparingLong(Entry::offset)).toList();
        long free = 0;
        for (Entry entry : inPlace) {
            if (entry.offset < free) {
                throw new BadArchive("The entries of the archive lie over one another. It was made to do harm.");
            }
            free = entry.offset + LOCAL_SIZE + entry.nameLength + entry.packed;
            if (free > directoryAt) {
                throw new BadArchive(BROKEN);
            }
        }
    }

    private static ByteBuffer bytes(RandomAccessFile in, long at, int length) throws IOException {
        if (at < 0 || at + length > in.length()) {
            throw new BadArchive(BROKEN);
        }
        byte[] bytes = new byte[length];
        in.seek(at);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static BadArchive tooMany(SourceLimits limits) {
        return new BadArchive("The archive has more than %,d entries. Import it in parts.".formatted(limits.entries()));
    }
}
