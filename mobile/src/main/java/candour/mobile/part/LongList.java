package candour.mobile.part;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A list of any length, of which only the rows that are seen are made: a title, and below it a sentence. A row is
/// touched, or chosen with the arrow keys and opened with Enter or the space bar.
public final class LongList<T> extends ListView<T> {
    private static final double LEAST_HEIGHT = 280;
    private final Function<T, String> title;
    private final Function<T, String> sentence;
    private final Consumer<T> act;

    /// @param name what the list holds, for those who do not see it
    /// @param sentence below a title; blank for none
    /// @param act goes where a row leads
    public LongList(
            String id,
            String name,
            ObservableList<T> items,
            Function<T, String> title,
            Function<T, String> sentence,
            Consumer<T> act) {
        super(items);
        this.title = title;
        this.sentence = sentence;
        this.act = act;
        setId(id);
        getStyleClass().add("long-list");
        setAccessibleText(name);
        setMinHeight(LEAST_HEIGHT);
        setCellFactory(list -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean open = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (open) {
                event.consume();
                Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(act);
            }
        });
        // whoever comes by keys sees where they are
        focusedProperty().addListener((property, before, now) -> {
            if (now && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    /// A row. Its words wrap within the list, which the cells of JavaFX do not do by themselves.
    private final class Cell extends ListCell<T> {
        private static final double SCROLL_BAR = 20;
        private final Label name = Parts.text("", "row-title");
        private final Label words = Parts.text("", "row-sentence");
        private final VBox box = new VBox(name, words);

        Cell() {
            box.getStyleClass().add("long-list-row");
            words.managedProperty().bind(words.textProperty().isNotEmpty());
            setAccessibleRole(AccessibleRole.BUTTON);
            setOnMouseClicked(event -> {
                if (event.isStillSincePress()) {
                    fire();
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty ? null : box);
            if (!empty) {
                String called = title.apply(item);
                String said = sentence.apply(item);
                name.setText(called);
                words.setText(said);
                setAccessibleText(said.isBlank() ? called : called + ". " + said);
            }
        }

        private void fire() {
            T item = getItem();
            if (item != null && !isEmpty()) {
                act.accept(item);
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = LongList.this.getWidth() - SCROLL_BAR;
            return isEmpty() ? super.computePrefHeight(width) : Math.max(48, box.prefHeight(Math.max(1, inside)));
        }

        @Override
        protected void layoutChildren() {
            box.resizeRelocate(0, 0, Math.min(getWidth(), LongList.this.getWidth() - SCROLL_BAR), getHeight());
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
}
