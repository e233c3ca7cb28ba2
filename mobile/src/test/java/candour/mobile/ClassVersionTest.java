package candour.mobile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The native compiler for phones reads classes up to Java 17. A newer library would fail there and nowhere else.
class ClassVersionTest {
    private static final int JAVA_17 = 61;

    @Test
    void no_class_of_the_app_or_its_libraries_needs_more_than_java_17() throws IOException {
        List<String> tooNew = new ArrayList<>();
        int seen = 0;
        for (String place : runtimeClassPath()) {
            seen += place.endsWith(".jar") ? scanJar(Path.of(place), tooNew) : scanFolder(Path.of(place), tooNew);
        }

        assertEquals(List.of(), tooNew);
        assertTrue(seen > 3000, "only " + seen + " classes were found, so JavaFX was not among them");
    }

    private static List<String> runtimeClassPath() throws IOException {
        List<String> places = new ArrayList<>();
        places.add("target/classes");
        String libraries = Files.readString(Path.of("target", "runtime-class-path.txt"));
        places.addAll(List.of(libraries.strip().split(File.pathSeparator)));
        return places;
    }

    private static int scanJar(Path path, List<String> tooNew) throws IOException {
        int seen = 0;
        try (JarFile jar = new JarFile(path.toFile())) {
            // classes under META-INF/versions are only read by the Java they are for
            for (JarEntry entry : jar.stream().filter(ClassVersionTest::isRead).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    seen += scan(in, path.getFileName() + "!" + entry.getName(), tooNew);
                }
            }
        }
        return seen;
    }

    private static boolean isRead(JarEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/versions/");
    }

    private static int scanFolder(Path folder, List<String> tooNew) throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    seen += scan(in, file.toString(), tooNew);
                }
            }
        }
        return seen;
    }

    private static int scan(InputStream in, String name, List<String> tooNew) throws IOException {
        DataInputStream data = new DataInputStream(in);
        assertEquals(0xCAFEBABE, data.readInt(), name);
        data.readUnsignedShort();
        int version = data.readUnsignedShort();
        if (version > JAVA_17) {
            tooNew.add(name + " is of class version " + version);
        }
        return 1;
    }
}
