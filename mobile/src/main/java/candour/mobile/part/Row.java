package candour.mobile.part;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A row that leads to another screen: a title, and below it a sentence. A button in all but the layout: JavaFX's own
/// does not grow with text that wraps below another.
public final class Row extends VBox {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private final Runnable act;

    /// @param sentence what is behind it; blank for none
    public Row(String id, String title, String sentence, Runnable act) {
        this.act = act;
        setId(id);
        getStyleClass().add("row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(sentence.isBlank() ? title : title + ". " + sentence);
        setFocusTraversable(true);
        getChildren().add(Parts.text(title, "row-title"));
        if (!sentence.isBlank()) {
            getChildren().add(Parts.text(sentence, "row-sentence"));
        }
        setOnMousePressed(event -> pseudoClassStateChanged(ARMED, true));
        setOnMouseReleased(event -> pseudoClassStateChanged(ARMED, false));
        setOnMouseClicked(event -> fire());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                fire();
            }
        });
    }

    /// Goes where the row leads.
    public void fire() {
        act.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
