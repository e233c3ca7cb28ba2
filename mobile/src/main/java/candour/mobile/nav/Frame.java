package candour.mobile.nav;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import candour.mobile.look.Colours;
import candour.mobile.look.Look;
import candour.mobile.look.LookViewModel;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stays the same from screen to screen: the wordmark with the body's name above, one scrolling column below.
/// Shows the chosen look. Mirrors itself when its node orientation is set to right to left.
public final class Frame extends BorderPane {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private final ScrollPane screen = new ScrollPane();

    /// A frame without a screen in it.
    ///
    /// @param body the body that runs the portal
    /// @param look what to look like, now and whenever it changes
    public Frame(String body, LookViewModel look) {
        getStyleClass().add("frame");
        getStylesheets()
                .add(Objects.requireNonNull(Frame.class.getResource("/candour/mobile/candour.css"))
                        .toExternalForm());
        screen.setFitToWidth(true);
        screen.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(masthead(body));
        setCenter(screen);
        look.look().addListener((property, before, now) -> wear(now));
        wear(look.look().get());
    }

    /// Puts a screen in place of the one before, seen from its top. The focus begins at the frame, because the first
    /// control may lie further down and would scroll into view.
    public void show(Parent content) {
        screen.setContent(content);
        screen.setVvalue(0);
        requestFocus();
    }

    private void wear(Look look) {
        boolean dark = look.colours() == Colours.DARK;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        pseudoClassStateChanged(DARK, dark);
        setStyle("-fx-font-size: " + look.textSize().pixels() + "px");
    }

    private static VBox masthead(String body) {
        Label wordmark = new Label("Candour");
        wordmark.getStyleClass().add("wordmark");
        Label name = new Label(body);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("body-name");
        VBox masthead = new VBox(wordmark, name);
        masthead.getStyleClass().add("masthead");
        return masthead;
    }
}
