package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// The rules of the house that only the source shows, for all modules, tests among them.
class SourceTest {
    private static final int LINES_OF_FILE = 300;
    private static final int LINES_OF_METHOD = 40;
    private static final List<String> MODULES = List.of("shared", "backend", "mobile");

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files("main", "test")) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_FILE) {
                tooLong.add(file.getFileName() + " has " + lines + " lines");
            }
        }

        assertEquals(List.of(), tooLong);
    }

    @Test
    void no_method_is_longer_than_40_lines() throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files("main", "test")));
            MethodLengths lengths = new MethodLengths(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree file : task.parse()) {
                lengths.scan(file, null);
            }

            assertEquals(List.of(), lengths.tooLong);
            assertTrue(lengths.seen > 100, "only " + lengths.seen + " methods were found");
        }
    }

    @Test
    void every_package_says_what_it_is_about() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path folder :
                files("main").stream().map(Path::getParent).distinct().toList()) {
            Path about = folder.resolve("package-info.java");
            boolean isRoot = Files.exists(folder.resolve("module-info.java"));
            if (!isRoot && !(Files.exists(about) && speaks(Files.readString(about)))) {
                silent.add(folder.toString());
            }
        }

        assertEquals(List.of(), silent);
    }

    @Test
    void no_docstring_is_cut_by_a_plain_comment() throws IOException {
        List<String> cut = new ArrayList<>();
        for (Path file : files("main", "test")) {
            List<String> lines =
                    Files.readAllLines(file).stream().map(String::strip).toList();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i - 1).startsWith("///") && lines.get(i).startsWith("// ")) {
                    cut.add(file.getFileName() + ", line " + (i + 1));
                }
            }
        }

        assertEquals(List.of(), cut);
    }

    @Test
    void what_runs_on_phones_is_compiled_for_java_17() throws IOException {
        for (String module : List.of("shared", "mobile")) {
            String pom = Files.readString(root().resolve(module).resolve("pom.xml"));
            assertTrue(
                    !pom.contains("<maven.compiler.release>")
                            || pom.contains("<maven.compiler.release>17</maven.compiler.release>"),
                    module);
        }
        assertTrue(Files.readString(root().resolve("pom.xml"))
                .contains("<maven.compiler.release>17</maven.compiler.release>"));
    }

    private static boolean speaks(String packageInfo) {
        return packageInfo.startsWith("///") && packageInfo.contains("\n@NullMarked\npackage ");
    }

    private static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    private static List<Path> files(String... kinds) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            for (String kind : kinds) {
                Path folder =
                        root().resolve(module).resolve("src").resolve(kind).resolve("java");
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> all = Files.walk(folder)) {
                        all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    /// Counts from the opening brace to the closing one.
    private static final class MethodLengths extends TreePathScanner<Void, Void> {
        private final SourcePositions positions;
        private final List<String> tooLong = new ArrayList<>();
        private int seen;

        MethodLengths(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            CompilationUnitTree file = getCurrentPath().getCompilationUnit();
            if (method.getBody() != null) {
                LineMap map = file.getLineMap();
                long first = map.getLineNumber(positions.getStartPosition(file, method.getBody()));
                long last = map.getLineNumber(positions.getEndPosition(file, method));
                seen++;
                if (last - first + 1 > LINES_OF_METHOD) {
                    tooLong.add(Path.of(file.getSourceFile().getName()).getFileName() + ", " + method.getName() + ": "
                            + (last - first + 1) + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
