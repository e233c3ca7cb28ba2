package candour.backend.platform.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes archives, good and bad.
final class Archives {
    static final String CSV = "Type,Date\nPerson search,2024-06-01T10:00:00+00:00\n";

    private Archives() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A zip with names and contents in turn; contents are texts or bytes.
    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] plain ? plain : bytes((String) content));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    /// Where the directory record of the entry lies, counted from 0.
    static int record(byte[] zip, int entry) {
        int at = zip.length - 22;
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        at = bytes.getInt(at + 16);
        for (int i = 0; i < entry; i++) {
            at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        return at;
    }

    static void put(byte[] zip, int at, int... values) {
        for (int i = 0; i < values.length; i++) {
            zip[at + i] = (byte) values[i];
        }
    }

    static int readInt(byte[] zip, int at) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    static void putInt(byte[] zip, int at, int value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    }

    /// A zip with a directory of so many entries, all of the same empty file.
    static byte[] withEntries(int count) {
        ByteBuffer zip = ByteBuffer.allocate(count * 54 + 100).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50).position(38);
        int start = zip.position();
        for (int i = 0; i < count; i++) {
            int at = zip.position();
            zip.putInt(0x02014b50).putShort(at + 28, (short) 8).position(at + 46);
            zip.put(bytes("%08d".formatted(i)));
        }
        int length = zip.position() - start;
        zip.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        zip.putInt(length).putInt(start).putShort((short) 0);
        byte[] done = new byte[zip.position()];
        zip.flip().get(done);
        return done;
    }
}
