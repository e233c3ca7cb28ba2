package candour.mobile.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every class of the app and of the libraries it is shipped with. The native compiler for phones reads classes up to
/// Java 17, and keeps only what it can see is used: what is found by its name has to be told to it. A library that
/// needs more would fail there and nowhere else.
class ShippedClassesTest {
    private static final int JAVA_17 = 61;

    /// Calls by which something is found by its name.
    private static final Pattern BY_NAME = Pattern.compile("java/lang/Class\\.(forName|newInstance|get(Declared)?"
            + "(Methods?|Fields?|Constructors?)|getResource(AsStream)?)"
            + "|java/lang/(ClassLoader|Module)\\.(loadClass|getResources?(AsStream)?|getSystemResource\\w*)"
            + "|java/util/ServiceLoader\\.load\\w*|java/util/ResourceBundle\\.getBundle"
            + "|java/lang/reflect/(Proxy\\.newProxyInstance|Method\\.invoke|Constructor\\.newInstance|Field\\.[gs]et\\w*)"
            + "|java/lang/invoke/MethodHandles\\$Lookup\\.(find|unreflect)\\w*"
            + "|java/lang/(System|Runtime)\\.load(Library)?|java/io/ObjectInputStream\\.readObject");

    private static final List<String> TOO_NEW = new ArrayList<>();
    private static final Set<String> FOUND_BY_NAME = new TreeSet<>();
    private static int seen;

    @BeforeAll
    static void scan() throws IOException {
        scanFolder(Path.of("target", "classes"));
        String libraries = Files.readString(Path.of("target", "runtime-class-path.txt"));
        for (String place : libraries.strip().split(File.pathSeparator)) {
            if (place.endsWith(".jar")) {
                scanJar(Path.of(place));
            } else {
                scanFolder(Path.of(place));
            }
        }
    }

    @Test
    void no_class_needs_more_than_java_17() {
        assertEquals(List.of(), TOO_NEW);
        assertTrue(seen > 3000, "only " + seen + " classes were found, so JavaFX was not among them");
    }

    /// The list says of each why a build for phones works all the same.
    @Test
    void whatever_is_found_by_its_name_is_in_the_list_and_the_list_has_nothing_else() throws IOException {
        Set<String> approved = Files.readAllLines(Path.of("src", "test", "resources", "found-by-name.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", approved), String.join("\n", FOUND_BY_NAME));
    }

    private static void scanJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            // classes under META-INF/versions are only read by the Java they are for
            for (JarEntry entry : jar.stream()
                    .filter(one ->
                            one.getName().endsWith(".class") && !one.getName().startsWith("META-INF/versions/"))
                    .toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    scan(in, entry.getName());
                }
            }
        }
    }

    private static void scanFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    scan(in, folder.relativize(file).toString().replace(File.separatorChar, '/'));
                }
            }
        }
    }

    private static void scan(InputStream in, String name) throws IOException {
        ClassFile file = ClassFile.read(in);
        seen++;
        if (file.version() > JAVA_17) {
            TOO_NEW.add(name + " is of class version " + file.version());
        }
        // JavaFX is known to the plugin, which brings lists of its own
        if (!name.startsWith("javafx/") && !name.startsWith("com/sun/")) {
            file.methods().stream()
                    .filter(method -> BY_NAME.matcher(method).matches())
                    .filter(method -> !name.startsWith("candour/") || !method.contains("Class.getResource"))
                    .map(method -> name.replace(".class", "") + " " + method)
                    .forEach(FOUND_BY_NAME::add);
        }
    }
}
