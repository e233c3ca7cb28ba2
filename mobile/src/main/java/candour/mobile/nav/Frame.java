package candour.mobile.nav;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import candour.mobile.api.Portal;
import candour.mobile.device.WebBrowser;
import candour.mobile.look.Colours;
import candour.mobile.look.Look;
import candour.mobile.look.LookViewModel;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// What stays the same from screen to screen: above, the wordmark with the body's name, the way back and the way out;
/// in the middle one scrolling column; below, the way to the same step in the accessible web version. Shows the chosen
/// look. Mirrors itself when its node orientation is set to right to left.
public final class Frame extends BorderPane {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double ANY_SIZE = 12;
    private final ScrollPane scroll = new ScrollPane();
    private final Portal portal;
    private final LookViewModel look;
    private final Navigator navigator;
    private final WebBrowser browser;
    private final Runnable leave;

    /// A frame without a screen in it.
    ///
    /// @param leave closes the app at once
    public Frame(Portal portal, LookViewModel look, Navigator navigator, WebBrowser browser, Runnable leave) {
        this.portal = portal;
        this.look = look;
        this.navigator = navigator;
        this.browser = browser;
        this.leave = leave;
        loadTypeface();
        getStyleClass().add("frame");
        getStylesheets()
                .add(Objects.requireNonNull(Frame.class.getResource("/candour/mobile/candour.css"))
                        .toExternalForm());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        navigator.onShow(this::show);
        look.look().addListener((property, before, now) -> change(before, now));
        wear(look.look().get());
        // the back key of Android comes as Escape
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                navigator.back();
                event.consume();
            }
        });
    }

    /// Puts a screen in place of the one before, seen from its top. The focus begins at the frame, because the first
    /// control may lie further down and would scroll into view.
    private void show(Screen screen) {
        setTop(masthead());
        VBox column = new VBox(screen.content(), webVersion(screen.webPath()));
        column.getStyleClass().add("whole");
        boolean filling = screen.content() instanceof Filling;
        VBox.setVgrow(screen.content(), filling ? Priority.ALWAYS : Priority.NEVER);
        scroll.setFitToHeight(filling);
        scroll.setContent(column);
        scroll.setVvalue(0);
        setFocusTraversable(true);
        requestFocus();
    }

    /// Noto Sans comes with the app, so that every device shows the same and none lacks a letter.
    private static void loadTypeface() {
        for (String weight : List.of("Regular", "Bold")) {
            try (InputStream font =
                    Frame.class.getResourceAsStream("/candour/mobile/fonts/NotoSans-" + weight + ".ttf")) {
                if (Font.loadFont(font, ANY_SIZE) == null) {
                    throw new IllegalStateException("the typeface " + weight + " is not in the app");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void change(Look before, Look now) {
        wear(now);
        if (before.language() != now.language()) {
            navigator.refresh();
        }
    }

    private void wear(Look look) {
        boolean dark = look.colours() == Colours.DARK;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        pseudoClassStateChanged(DARK, dark);
        setStyle("-fx-font-size: " + look.textSize().pixels() + "px");
    }

    private VBox masthead() {
        Texts t = look.texts();
        Label wordmark = new Label("Candour");
        wordmark.getStyleClass().add("wordmark");
        wordmark.setMinWidth(Region.USE_PREF_SIZE);
        // wraps where large text leaves no room for all of them side by side
        FlowPane bar = new FlowPane(wordmark);
        bar.getStyleClass().add("bar");
        if (navigator.canGoBack()) {
            bar.getChildren().add(small("back", t.say("app.back"), t.say("app.back"), navigator::back));
        }
        bar.getChildren().add(small("leave", t.say("app.leave"), t.say("app.leave.spoken"), leave));
        VBox masthead = new VBox(bar);
        if (!navigator.canGoBack()) {
            masthead.getChildren().add(Parts.text(portal.body(), "body-name"));
        }
        masthead.getStyleClass().add("masthead");
        return masthead;
    }

    private static Button small(String id, String text, String spoken, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(spoken);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private Node webVersion(String path) {
        Texts t = look.texts();
        URI address = portal.page(look.language(), path);
        Label notice = Parts.text("", "notice");
        notice.setId("web-notice");
        notice.setVisible(false);
        notice.setManaged(false);
        Button open = Parts.quietButton("open-web-version", t.say("app.web.open"), () -> {
            browser.open(address);
            notice.setText(t.say("app.web.asked", "address", address));
            notice.setVisible(true);
            notice.setManaged(true);
        });
        open.setAccessibleText(t.say("app.web.spoken"));
        VBox foot = new VBox(Parts.text(t.say("app.web.why"), "quiet"), open, notice);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
