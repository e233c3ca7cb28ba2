package candour.mobile.experience.telling;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import javafx.scene.layout.VBox;

/// Shows what is promised, before the first question.
final class StartView extends VBox {

    /// @param begun whether there are drafts or reports on this phone
    StartView(Texts t, String body, boolean begun, Runnable start, Runnable shelf, Runnable check) {
        getStyleClass().add("column");
        getChildren()
                .addAll(
                        Parts.heading(t.say("tell.heading")),
                        Parts.text(t.say("tell.lead")),
                        Parts.notice(t.say("tell.emergency")));
        if (begun) {
            getChildren().add(Parts.row("shelf", t.say("tell.shelf.row"), t.say("home.drafts.what"), shelf));
        }
        getChildren()
                .addAll(
                        Parts.card(
                                t.say("tell.who"),
                                Parts.bullets(
                                        t.say("tell.who.no-name"),
                                        t.say("tell.who.address"),
                                        t.say("tell.who.police"))),
                        Parts.card(t.say("tell.could"), Parts.text(t.say("tell.could.text"))),
                        Parts.card(
                                t.say("tell.how"),
                                Parts.bullets(
                                        t.say("tell.how.long"),
                                        t.say("tell.how.skip"),
                                        t.say("tell.how.kept"),
                                        t.say("tell.how.network"),
                                        t.say("tell.how.leave"))),
                        Parts.card(
                                t.say("tell.next"),
                                Parts.bullets(
                                        t.say("tell.next.reference"),
                                        t.say("tell.next.read", "body", body),
                                        t.say("tell.next.you"),
                                        t.say("tell.next.kept")),
                                Parts.text(t.say("tell.harm"))),
                        Parts.card(t.say("tell.young"), Parts.text(t.say("tell.young.text"))),
                        Parts.button("start", t.say("tell.start"), start),
                        Parts.row("check", t.say("home.check"), t.say("tell.already"), check));
    }
}
