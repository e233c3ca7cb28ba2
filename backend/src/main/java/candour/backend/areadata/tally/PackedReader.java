package candour.backend.areadata.tally;

/// Reads unsigned LEB128 numbers from bytes, and refuses bytes that end too early or numbers that are too large.
final class PackedReader {
    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    int octet() {
        if (isAtEnd()) {
            throw new IllegalStateException("packed figures end too early, after " + bytes.length + " bytes");
        }
        return bytes[at++] & 0xFF;
    }

    int number() {
        int octet = octet();
        if (octet < 0x80) {
            return octet;
        }
        long value = octet & 0x7F;
        for (int shift = 7; octet >= 0x80; shift += 7) {
            octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (shift > 28 || value > Integer.MAX_VALUE) {
                throw new IllegalStateException("packed figures hold a number that is too large, at byte " + at);
            }
        }
        return (int) value;
    }
}
