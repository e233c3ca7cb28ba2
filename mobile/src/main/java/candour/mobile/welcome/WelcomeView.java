package candour.mobile.welcome;

import candour.mobile.look.LookViewModel;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Shows what the app is, keeps and sends, before anything else is done, and offers the other language first.
public final class WelcomeView extends VBox {

    /// @param begin goes on to the home screen
    public WelcomeView(LookViewModel look, Runnable begin) {
        Texts t = look.texts();
        getStyleClass().add("column");
        Button other = Parts.quietButton(
                "other-language",
                t.say("welcome.other-language"),
                () -> look.choose(look.language().other()));
        getChildren()
                .addAll(
                        other,
                        Parts.heading(t.say("welcome.heading")),
                        Parts.text(t.say("welcome.lead")),
                        Parts.card(t.say("welcome.keeps"), Parts.text(t.say("welcome.keeps.what"))),
                        Parts.card(t.say("welcome.sends"), Parts.text(t.say("welcome.sends.what"))),
                        Parts.card(t.say("welcome.readers"), Parts.text(t.say("welcome.readers.what"))),
                        Parts.button("begin", t.say("welcome.begin"), () -> {
                            look.welcome();
                            begin.run();
                        }));
    }
}
