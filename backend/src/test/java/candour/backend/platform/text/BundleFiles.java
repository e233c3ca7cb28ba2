package candour.backend.platform.text;

import candour.shared.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The bundles as they stand in the source, line by line, and the sources that use them.
public final class BundleFiles {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path TEXTS = ROOT.resolve("backend/src/main/resources/texts");
    private static final Path SHARED = ROOT.resolve("shared/src/main/resources");
    private static final Path APP = ROOT.resolve("mobile/src/main/resources/candour/mobile/texts");
    private static final String ENGLISH = ".en.properties";

    private BundleFiles() {}

    /// All bundles, by the path of their English file without its ending.
    static List<Path> all() {
        List<Path> bundles = new ArrayList<>();
        for (Path folder : List.of(TEXTS, SHARED)) {
            list(folder, ENGLISH)
                    .forEach(file -> bundles.add(
                            Path.of(file.toString().substring(0, file.toString().length() - ENGLISH.length()))));
        }
        return bundles;
    }

    /// Bundles of `shared` as the list of the portal names them.
    static List<String> shared() {
        return all().stream()
                .filter(bundle -> bundle.startsWith(SHARED))
                .map(bundle -> SHARED.relativize(bundle).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    /// The list of the portal.
    static List<String> listed() {
        return lines(TEXTS.resolve("shared-bundles.txt")).stream().sorted().toList();
    }

    /// What the keys of a bundle begin with.
    static String prefix(Path bundle) {
        String name = bundle.getFileName() + ".";
        return bundle.startsWith(SHARED) ? "shared." + name : name;
    }

    /// Keys in the order of the file, those that stand there twice too.
    static List<String> keys(Path bundle, Language language) {
        return entries(bundle, language).stream().map(entry -> entry[0]).toList();
    }

    /// Texts by key.
    static Map<String, String> texts(Path bundle, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        entries(bundle, language).forEach(entry -> texts.put(entry[0], entry[1]));
        return texts;
    }

    /// Every text of every bundle in a language, by key.
    public static Map<String, String> texts(Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        all().forEach(bundle -> texts.putAll(texts(bundle, language)));
        return texts;
    }

    /// Keys of the app's own bundles, which its own tests hold.
    static List<String> keysOfApp() {
        return list(APP, ENGLISH).stream()
                .map(file -> file.toString().substring(0, file.toString().length() - ENGLISH.length()))
                .flatMap(bundle -> keys(Path.of(bundle), Language.ENGLISH).stream())
                .toList();
    }

    /// Templates of the portal.
    static List<Path> templates() {
        return list(ROOT.resolve("backend/src/main/jte"), ".jte");
    }

    /// Scripts that pages send along.
    static List<Path> scripts() {
        return list(ROOT.resolve("backend/src/main/resources/static"), ".js");
    }

    /// Everything that may name a text: templates and main sources of all modules.
    static List<Path> users() {
        List<Path> users = new ArrayList<>(templates());
        for (String module : List.of("backend", "shared", "mobile")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                users.addAll(list(sources, ".java"));
            }
        }
        return users;
    }

    private static List<String[]> entries(Path bundle, Language language) {
        List<String[]> entries = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines(Path.of(bundle + "." + language.code() + ".properties"))) {
            if (open.isEmpty() && (line.isBlank() || line.startsWith("#"))) {
                continue;
            }
            if (line.endsWith("\\")) {
                open.append(line, 0, line.length() - 1);
                continue;
            }
            String[] parts = open.append(line.strip()).toString().split("\\s*=\\s*", 2);
            entries.add(new String[] {parts[0].strip(), parts.length < 2 ? "" : parts[1]});
            open.setLength(0);
        }
        return entries;
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
