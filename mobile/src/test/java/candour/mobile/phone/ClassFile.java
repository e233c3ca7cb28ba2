package candour.mobile.phone;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/// As much of a class file as says what it needs: its version and the methods that it names (JVMS 4.1, 4.4).
///
/// @param version of the class file; 61 is Java 17
/// @param methods that it calls or refers to, as `java/lang/Class.forName`
record ClassFile(int version, Set<String> methods) {
    private static final int MAGIC = 0xCAFEBABE;

    /// An entry of the pool of constants.
    ///
    /// @param text of a name; empty for another kind
    /// @param first the entry it names; 0 for none
    /// @param second another entry it names; 0 for none
    private record Constant(int kind, String text, int first, int second) {
        static final Constant NONE = new Constant(0, "", 0, 0);

        static Constant read(DataInputStream data) throws IOException {
            int kind = data.readUnsignedByte();
            return switch (kind) {
                case 1 -> new Constant(kind, data.readUTF(), 0, 0);
                case 3, 4 -> new Constant(kind, "", data.readUnsignedShort(), data.readUnsignedShort());
                case 5, 6 -> {
                    data.readLong();
                    yield new Constant(kind, "", 0, 0);
                }
                case 7, 8, 16, 19, 20 -> new Constant(kind, "", data.readUnsignedShort(), 0);
                case 9, 10, 11, 12, 17, 18 ->
                    new Constant(kind, "", data.readUnsignedShort(), data.readUnsignedShort());
                case 15 -> new Constant(kind, "", data.readUnsignedByte(), data.readUnsignedShort());
                default -> throw new IOException("a constant of kind " + kind);
            };
        }

        /// Numbers of eight bytes take the place of two.
        boolean isWide() {
            return kind == 5 || kind == 6;
        }

        /// JVMS 4.4.2: a method of a class or of an interface.
        boolean isMethod() {
            return kind == 10 || kind == 11;
        }
    }

    static ClassFile read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        data.readUnsignedShort();
        int version = data.readUnsignedShort();
        Constant[] pool = new Constant[data.readUnsignedShort()];
        pool[0] = Constant.NONE;
        for (int i = 1; i < pool.length; i++) {
            pool[i] = Constant.read(data);
            if (pool[i].isWide()) {
                i++;
                pool[i] = Constant.NONE;
            }
        }
        Set<String> methods = new TreeSet<>();
        for (Constant one : pool) {
            if (one.isMethod()) {
                methods.add(pool[pool[one.first()].first()].text() + "." + pool[pool[one.second()].first()].text());
            }
        }
        return new ClassFile(version, methods);
    }
}
