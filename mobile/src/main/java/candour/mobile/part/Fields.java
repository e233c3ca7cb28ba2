package candour.mobile.part;

import candour.mobile.text.Texts;
import candour.shared.reference.ReportReference;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the parts of a screen that a person fills in. What is typed or chosen is handed on at once, so that it lives
/// in the view model.
public final class Fields {
    private Fields() {}

    /// One of a few values; none is chosen to begin with where there is no value yet.
    ///
    /// @param name what the choice is about; said before each value to those who do not see it
    /// @param label the words of a value
    public static <T> VBox radios(
            String name, List<T> values, Optional<T> chosen, Function<T, String> label, Consumer<T> choose) {
        VBox box = new VBox();
        box.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioButton button = new RadioButton(label.apply(value)) {
                private final WholeWords words = new WholeWords(this, 1);

                @Override
                protected void layoutChildren() {
                    super.layoutChildren();
                    words.fit(beside(this, ".radio"));
                }
            };
            button.setToggleGroup(group);
            button.setSelected(chosen.filter(value::equals).isPresent());
            named(button, name);
            button.setOnAction(event -> choose.accept(value));
            box.getChildren().add(button);
        }
        return box;
    }

    /// Any number of a few values.
    ///
    /// @param change told of each change: the value, and whether it is chosen now
    public static <T> VBox checks(
            String name,
            List<T> values,
            Predicate<T> chosen,
            Function<T, String> label,
            BiConsumer<T, Boolean> change) {
        VBox box = new VBox();
        box.getStyleClass().add("choices");
        for (T value : values) {
            CheckBox check = new CheckBox(label.apply(value)) {
                private final WholeWords words = new WholeWords(this, 1);

                @Override
                protected void layoutChildren() {
                    super.layoutChildren();
                    words.fit(beside(this, ".box"));
                }
            };
            check.setSelected(chosen.test(value));
            named(check, name);
            check.setOnAction(event -> change.accept(value, check.isSelected()));
            box.getChildren().add(check);
        }
        return box;
    }

    /// One line of text with its name above.
    public static VBox line(String id, String name, String text, Consumer<String> change) {
        return input(id, name, new TextField(text), change);
    }

    /// Several lines of text with their name above.
    public static VBox lines(String id, String name, String text, Consumer<String> change) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        return input(id, name, area, change);
    }

    /// A field for a reference, with room for all of it. Its symbols are set in groups while they are typed, and
    /// counted below it; Enter does what follows.
    ///
    /// @param counted key of the words that say how many symbols `n` of `all` are typed
    public static VBox reference(
            Texts t, String name, String typed, String counted, Consumer<String> change, Runnable enter) {
        VBox field = lines("reference", name, typed, change);
        rows(field, 2);
        input(field).ifPresent(input -> {
            shape(input, ReferenceGroups::grouped, ReferenceGroups::caret);
            onEnter(input, enter);
        });
        counted(field, now -> t.say(counted, "n", ReportReference.countSymbols(now), "all", ReportReference.SYMBOLS));
        return field;
    }

    /// Puts a line between the name of a field and what is typed in it: a hint, or what is wrong.
    public static void say(VBox field, Label line) {
        input(field)
                .ifPresent(input -> field.getChildren().add(field.getChildren().indexOf(input), line));
    }

    /// Hides the name above a field whose screen has it as its heading; it is still said to those who do not see it.
    public static void nameless(VBox field) {
        Node name = field.getChildren().get(0);
        name.setVisible(false);
        name.setManaged(false);
    }

    /// The input of a field that was made here.
    public static Optional<TextInputControl> input(VBox field) {
        return field.getChildren().stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst();
    }

    /// Makes a field of several lines this many lines high.
    public static void rows(VBox field, int rows) {
        input(field).filter(TextArea.class::isInstance).ifPresent(input -> ((TextArea) input).setPrefRowCount(rows));
    }

    /// Says below a field how much of it is filled, anew with every letter.
    ///
    /// @param words of what is typed
    public static void counted(VBox field, Function<String, String> words) {
        input(field).ifPresent(input -> {
            Label count = Parts.text(words.apply(input.getText()), "quiet");
            count.setId(input.getId() + "-count");
            input.textProperty().addListener((property, before, now) -> count.setText(words.apply(now)));
            field.getChildren().add(count);
        });
    }

    /// Says below a field how many characters are left, or how many are too many. Nothing stops anybody from typing on:
    /// a text that is cut off while it is pasted is worse than one that is too long.
    ///
    /// @param limit most characters, as Unicode code points
    public static void left(VBox field, Texts t, int limit) {
        counted(field, typed -> {
            String text = typed.replace("\r\n", "\n").strip();
            int left = limit - text.codePointCount(0, text.length());
            return left < 0 ? t.count("app.too-many-letters", -left) : t.count("app.letters-left", left);
        });
    }

    /// Gives what is typed another shape, letter by letter.
    ///
    /// @param shape of a whole text
    /// @param caret where the caret stands in the shape, by what stood before it
    public static void shape(TextInputControl input, UnaryOperator<String> shape, ToIntFunction<String> caret) {
        input.setTextFormatter(new TextFormatter<String>(change -> {
            if (change.isContentChange()) {
                String whole = change.getControlNewText();
                int at = caret.applyAsInt(whole.substring(0, Math.min(change.getCaretPosition(), whole.length())));
                change.setRange(0, change.getControlText().length());
                change.setText(shape.apply(whole));
                change.selectRange(at, at);
            }
            return change;
        }));
    }

    /// Does something when Enter is typed in a field where it has no other meaning.
    public static void onEnter(TextInputControl input, Runnable act) {
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                act.run();
            }
        });
    }

    private static VBox input(String id, String name, TextInputControl input, Consumer<String> change) {
        input.setId(id);
        input.setAccessibleText(name);
        input.setMinHeight(Region.USE_PREF_SIZE);
        input.textProperty().addListener((property, before, now) -> change.accept(now));
        Label label = Parts.text(name, "field-label");
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    /// The width that what is ticked takes from its words, with the gap between them.
    private static double beside(Labeled choice, String box) {
        Node beside = choice.lookup(box);
        return beside == null
                ? 0
                : beside.getLayoutBounds().getWidth() + choice.getLabelPadding().getLeft();
    }

    private static void named(Labeled choice, String name) {
        choice.setAccessibleText(name + ": " + choice.getText());
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
    }
}
