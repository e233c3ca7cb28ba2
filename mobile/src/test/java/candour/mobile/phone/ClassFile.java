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

    static ClassFile read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        data.readUnsignedShort();
        int version = data.readUnsignedShort();
        int count = data.readUnsignedShort();
        int[] tags = new int[count];
        String[] texts = new String[count];
        int[] first = new int[count];
        int[] second = new int[count];
        for (int i = 1; i < count; i++) {
            tags[i] = data.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> texts[i] = data.readUTF();
                case 3, 4 -> data.readInt();
                case 5, 6 -> {
                    data.readLong();
                    i++;
                }
                case 7, 8, 16, 19, 20 -> first[i] = data.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = data.readUnsignedShort();
                    second[i] = data.readUnsignedShort();
                }
                case 15 -> {
                    data.readUnsignedByte();
                    data.readUnsignedShort();
                }
                default -> throw new IOException("a constant of kind " + tags[i]);
            }
        }
        Set<String> methods = new TreeSet<>();
        for (int i = 1; i < count; i++) {
            if (tags[i] == 10 || tags[i] == 11) {
                methods.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
            }
        }
        return new ClassFile(version, methods);
    }
}
