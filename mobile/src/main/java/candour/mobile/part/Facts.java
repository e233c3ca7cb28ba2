package candour.mobile.part;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/// Makes names with their values below, which is how a table is read on a narrow screen with large text.
public final class Facts {
    private Facts() {}

    /// What something is called, and below it one value or several. Read out as one.
    public static VBox fact(String name, String... values) {
        VBox fact = new VBox(Parts.text(name, "field-label"));
        for (String value : values) {
            fact.getChildren().add(Parts.text(value));
        }
        fact.getStyleClass().add("fact");
        fact.setAccessibleRole(AccessibleRole.TEXT);
        fact.setAccessibleText(name + ": " + String.join(", ", values));
        return fact;
    }
}
