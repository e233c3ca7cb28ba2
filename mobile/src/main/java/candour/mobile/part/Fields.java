package candour.mobile.part;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the parts of a screen that a person fills in. What is typed or chosen is handed on at once, so that it lives
// in
/// the view model.
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
            RadioButton button = new RadioButton(label.apply(value));
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
            CheckBox check = new CheckBox(label.apply(value));
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

    private static VBox input(String id, String name, TextInputControl input, Consumer<String> change) {
        input.setId(id);
        input.setAccessibleText(name);
        input.textProperty().addListener((property, before, now) -> change.accept(now));
        Label label = Parts.text(name, "field-label");
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    private static void named(Labeled choice, String name) {
        choice.setAccessibleText(name + ": " + choice.getText());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
    }
}
