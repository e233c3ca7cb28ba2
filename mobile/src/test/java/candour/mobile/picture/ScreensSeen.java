package candour.mobile.picture;

import candour.mobile.text.Texts;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Voice;
import candour.shared.people.EqualityQuestion;
import candour.shared.rights.RightsTopic;
import candour.shared.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was seen of all that the source can show: each class that is a view, each heading, of which every screen has
/// one, and each word that an answer is waited for, in each view that says so.
final class ScreensSeen {
    private static final Path SOURCE = Path.of("src", "main", "java");
    private static final Pattern HEADING =
            Pattern.compile("Parts\\.(?:heading|column)\\(\\s*t\\.say\\(\\s*\"([^\"]+)\"");

    private static final Pattern UNDER_WAY = Pattern.compile("Parts\\.underWay\\(\\s*t\\.say\\(\\s*\"([^\"]+)\"");
    private final Set<String> meanwhile = new TreeSet<>();
    private final Set<String> views = new TreeSet<>();
    private final Set<String> headings = new TreeSet<>();

    /// Adds what is shown below this.
    void add(Node node) {
        add(node, List.of());
    }

    /// @param around the parts of the app that it is in
    private void add(Node node, List<String> around) {
        String name = node.getClass().getSimpleName();
        List<String> inside = new ArrayList<>(around);
        if (node.getClass().getName().startsWith("candour.") && node instanceof VBox) {
            inside.add(name);
        }
        if (node.getStyleClass().contains("under-way") && node.isVisible()) {
            String text = ((Label) node).getText();
            meanwhile.add(text);
            inside.forEach(view -> meanwhile.add(view + text));
        }
        if (name.endsWith("View") && node.getClass().getName().startsWith("candour.")) {
            views.add(name);
        }
        if (node.getStyleClass().contains("heading")) {
            headings.add(((Label) node).getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, inside));
        }
    }

    /// Views of the source that are part of no screen that was seen.
    Set<String> viewsMissing() {
        return files().filter(file -> read(file).contains("View extends VBox"))
                .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                .filter(Predicate.not(views::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Keys of headings that stood on no screen that was seen.
    Set<String> headingsMissing() {
        Texts english = Texts.of(Language.ENGLISH);
        return Stream.of(named(), questions(), equality(), topics(), steps(english))
                .flatMap(keys -> keys)
                .filter(key -> headings.stream().noneMatch(heading -> isSaid(english, key, heading)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Words that an answer is waited for which were seen nowhere, or not in the view whose source has them.
    Set<String> meanwhileMissing() {
        Texts english = Texts.of(Language.ENGLISH);
        Set<String> missing = new TreeSet<>();
        files().forEach(file -> {
            String source = read(file);
            String view = String.valueOf(file.getFileName()).replace(".java", "");
            String around = source.contains(view + " extends VBox") || source.contains("> extends VBox") ? view : "";
            UNDER_WAY
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !meanwhile.contains(around + english.say(key)))
                    .forEach(key -> missing.add(view + " " + key));
        });
        return missing;
    }

    /// Headings whose key stands in the source.
    private static Stream<String> named() {
        return files().flatMap(file -> HEADING.matcher(read(file)).results().map(found -> found.group(1)));
    }

    private static Stream<String> questions() {
        return Questionnaire.current().questions().stream().map(question -> question.titleKey(Voice.SELF));
    }

    private static Stream<String> equality() {
        return Arrays.stream(EqualityQuestion.values()).map(EqualityQuestion::titleKey);
    }

    private static Stream<String> topics() {
        return Arrays.stream(RightsTopic.values()).map(topic -> topic.key("title"));
    }

    /// The steps of an application; what is below one, such as its introduction, is no heading.
    private static Stream<String> steps(Texts texts) {
        return Stream.of("you", "why", "when", "needs", "expenses", "vetting", "conflicts", "contact")
                .map(step -> "panels.apply.step." + step)
                .filter(texts::has);
    }

    /// Whether a heading is this text, whatever stands in its gaps.
    private static boolean isSaid(Texts texts, String key, String heading) {
        String pattern = Arrays.stream(texts.say(key, "", "").split("\\{[^}]+}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
        return heading.matches(pattern);
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
