package candour.backend.areadata.tally;

import java.util.Arrays;

/// Writes unsigned LEB128 numbers into bytes.
final class PackedWriter {
    private byte[] bytes;
    private int size;

    PackedWriter(int expected) {
        this.bytes = new byte[expected];
    }

    void octet(int octet) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size + 16);
        }
        bytes[size++] = (byte) octet;
    }

    void number(int value) {
        int rest = value;
        while (rest >= 0x80) {
            octet(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
