package candour.mobile.home;

import candour.mobile.look.Colours;
import candour.mobile.look.Look;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows the home screen, in one column.
public final class HomeView extends VBox {

    /// The home screen, with the choice of how the app looks below it.
    public HomeView(HomeViewModel home, LookViewModel look) {
        getStyleClass().add("column");
        getChildren()
                .addAll(
                        text(home.heading(), "heading"),
                        text(home.purpose(), "lead"),
                        webVersion(home),
                        card("Not in this version", text(home.notYet())),
                        card("How the app looks", colours(look), textSizes(look)));
    }

    private static VBox webVersion(HomeViewModel home) {
        Label notice = text("", "notice");
        notice.setId("notice");
        notice.textProperty().bind(home.notice());
        notice.visibleProperty().bind(home.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());

        Button open = new Button(home.openLabel());
        open.setId("open-web-version");
        open.setAccessibleText(home.openLabel() + ", opens your browser");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setWrapText(true);
        open.setDefaultButton(true);
        open.setOnAction(event -> home.openWebVersion());

        TextField address = new TextField(home.address());
        address.setId("address");
        address.setEditable(false);
        address.setAccessibleText("Address of the web version: " + home.address());
        Label addressLabel = text("Address of the web version", "field-label");
        addressLabel.setLabelFor(address);
        return card("The web version", text(home.aboutWebVersion()), open, notice, addressLabel, address);
    }

    private static VBox colours(LookViewModel look) {
        return choice("Colours", Colours.values(), Colours::label, Look::colours, look::choose, look);
    }

    private static VBox textSizes(LookViewModel look) {
        return choice("Text size", TextSize.values(), TextSize::label, Look::textSize, look::choose, look);
    }

    private static <T> VBox choice(
            String title,
            T[] values,
            Function<T, String> label,
            Function<Look, T> part,
            Consumer<T> choose,
            LookViewModel look) {
        VBox box = new VBox(text(title, "field-label"));
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioButton button = new RadioButton(label.apply(value));
            button.setAccessibleText(title + ": " + label.apply(value));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setSelected(value.equals(part.apply(look.look().get())));
            button.setOnAction(event -> choose.accept(value));
            box.getChildren().add(button);
        }
        return box;
    }

    private static VBox card(String title, Node... parts) {
        VBox card = new VBox(text(title, "card-title"));
        card.getStyleClass().add("card");
        card.getChildren().addAll(parts);
        return card;
    }

    private static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
