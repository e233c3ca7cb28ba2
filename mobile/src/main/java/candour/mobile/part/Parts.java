package candour.mobile.part;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the parts of a screen. Each wraps its text, grows with it and carries a name for those who do not see it.
public final class Parts {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Parts() {}

    /// The column of a screen: its heading, then its parts.
    public static VBox column(String heading, Node... parts) {
        VBox column = new VBox(heading(heading));
        column.getStyleClass().add("column");
        column.getChildren().addAll(parts);
        return column;
    }

    /// The heading of a screen; each has one.
    public static Label heading(String text) {
        return worded(WholeWords.label(text, 1.5), "heading");
    }

    /// The heading of a part of a screen.
    public static Label subheading(String text) {
        return worded(WholeWords.label(text, 1.15), "card-title");
    }

    /// A paragraph.
    public static Label text(String text, String... styles) {
        return worded(WholeWords.label(text, List.of(styles).contains("number") ? 1.5 : 1), styles);
    }

    private static Label worded(Label label, String... styles) {
        label.setAccessibleRole(AccessibleRole.TEXT);
        wrap(label);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A card: its heading, then its parts.
    public static VBox card(String title, Node... parts) {
        VBox card = new VBox(subheading(title));
        card.getStyleClass().add("card");
        card.getChildren().addAll(parts);
        return card;
    }

    /// Something that happened or must be known, marked by a bar at its side.
    public static Label notice(String text) {
        return text(text, "notice");
    }

    /// That an answer of the portal is waited for, marked by a bar at its side.
    public static Label underWay(String text) {
        return text(text, "notice", "under-way");
    }

    /// What is wrong and what to do about it, marked by a bar and by its first word.
    public static Label error(String text) {
        return text(text, "error");
    }

    /// The main act of a screen.
    public static Button button(String id, String text, Runnable act) {
        return act(id, text, act, "button-main");
    }

    /// Another act of a screen.
    public static Button quietButton(String id, String text, Runnable act) {
        return act(id, text, act, "button-quiet");
    }

    /// An act that destroys what cannot be brought back.
    public static Button warningButton(String id, String text, Runnable act) {
        return act(id, text, act, "button-warning");
    }

    /// An act that cannot be asked for again while its answer is waited for.
    public static Button exceptWhile(ObservableBooleanValue busy, Button button) {
        button.disableProperty().bind(busy);
        return button;
    }

    /// A row that leads to another screen: a title, and below it a sentence.
    public static Row row(String id, String title, String sentence, Runnable act) {
        return new Row(id, title, sentence, act);
    }

    /// Says that what is seen is made up, for trials.
    public static Label ribbon(String text) {
        return text(text, "ribbon");
    }

    /// Sentences that belong together, one below the other, each marked by a dot.
    public static VBox bullets(String... sentences) {
        return items(sentences, at -> "\u2022");
    }

    /// Sentences that belong together, one below the other, each with its number.
    ///
    /// @param first number of the first
    public static VBox numbered(int first, String... sentences) {
        return items(sentences, at -> first + at + ".");
    }

    private static VBox items(String[] sentences, IntFunction<String> mark) {
        VBox list = new VBox();
        list.getStyleClass().add("bullets");
        for (int at = 0; at < sentences.length; at++) {
            Label dot = new Label(mark.apply(at));
            dot.setMinWidth(Region.USE_PREF_SIZE);
            Label words = text(sentences[at]);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox item = new HBox(dot, words);
            item.getStyleClass().add("bullet");
            list.getChildren().add(item);
        }
        return list;
    }

    /// An answer that is picked by one tap.
    ///
    /// @param spoken what is said of it to those who do not see it, such as that it is their answer
    public static Button choice(String id, String text, String spoken, boolean chosen, Runnable act) {
        Button button = act(id, text, act, "choice");
        button.setAccessibleText(spoken);
        button.pseudoClassStateChanged(CHOSEN, chosen);
        return button;
    }

    /// Groups of symbols that must be copied without a slip: large, apart, and wrapped only between groups. They run
    /// from left to right also where the screen is mirrored, because they are read out in that order.
    public static FlowPane symbols(String spoken, List<String> groups) {
        FlowPane pane = new FlowPane();
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pane.setAccessibleRole(AccessibleRole.TEXT);
        pane.setAccessibleText(spoken);
        pane.getStyleClass().add("symbols");
        for (String group : groups) {
            Label label = new Label(group);
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.getStyleClass().add("symbol-group");
            pane.getChildren().add(label);
        }
        return pane;
    }

    /// Facts of one thing: each with its name above.
    ///
    /// @param namesAndFacts names and facts by turns
    public static VBox facts(String... namesAndFacts) {
        VBox facts = new VBox();
        facts.getStyleClass().addAll("card", "facts");
        for (int at = 0; at + 1 < namesAndFacts.length; at += 2) {
            VBox fact = new VBox(text(namesAndFacts[at], "field-label"), text(namesAndFacts[at + 1]));
            facts.getChildren().add(fact);
        }
        return facts;
    }

    /// A part that is there only while something is true.
    public static Node whileTrue(ObservableBooleanValue when, Node part) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(when);
        return part;
    }

    /// Puts another step in place of the one that a screen shows, seen from its top. The focus begins at the frame.
    public static void turn(VBox column, List<? extends Node> parts) {
        column.getChildren().setAll(parts);
        for (Node at = column.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                ((ScrollPane) at).setVvalue(0);
            }
        }
        if (column.getScene() != null) {
            column.getScene().getRoot().requestFocus();
        }
    }

    private static Button act(String id, String text, Runnable act, String style) {
        Button button = new Button(text) {
            private final WholeWords words = new WholeWords(this, 1);

            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                words.fit(0);
            }
        };
        button.setId(id);
        button.setAccessibleText(text);
        wrap(button);
        button.getStyleClass().add(style);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static void wrap(Labeled labeled) {
        labeled.setWrapText(true);
        labeled.setMinHeight(Region.USE_PREF_SIZE);
    }
}
