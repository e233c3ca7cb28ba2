package candour.mobile.alerts;

import candour.mobile.look.LookViewModel;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.alert.AlertKind;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The settings of alerts: what each would say, word for word, before it is turned on.
public final class AlertsCard extends VBox {
    private final AlertsViewModel alerts;
    private final Texts t;

    /// Shows how it stands, and again whenever that changes.
    public AlertsCard(AlertsViewModel alerts, LookViewModel look) {
        this.alerts = alerts;
        this.t = look.texts();
        getStyleClass().add("card");
        alerts.state().addListener((property, before, after) -> show(after));
        show(alerts.state().get());
    }

    private void show(AlertsViewModel.State state) {
        getChildren().setAll(Parts.subheading(t.say("alerts.heading")));
        switch (state) {
            case NOT_HERE -> add(Parts.text(t.say("alerts.not-here")));
            case OFF -> add(Parts.text(t.say("alerts.off")), choice());
            case NOTHING_CHOSEN -> add(Parts.error(t.say("alerts.nothing-chosen")), choice());
            case ASKING -> add(Parts.underWay(t.say("alerts.asking")));
            case ON -> add(Parts.notice(t.say("alerts.on")), choice());
            case NOT_OFFERED -> add(Parts.notice(t.say("alerts.not-offered")));
            case NOT_ALLOWED -> add(Parts.error(t.say("alerts.not-allowed")), choice());
            case NOT_REACHED -> add(Parts.error(t.say("alerts.not-reached")), choice());
            case UNSURE -> add(Parts.error(t.say("alerts.unsure")), choice());
            case STILL_ON -> add(Parts.error(t.say("alerts.still-on")), choice());
        }
    }

    private VBox choice() {
        VBox choice = new VBox(
                Parts.text(t.say("alerts.what")),
                Fields.checks(
                        t.say("alerts.heading"),
                        List.of(AlertKind.values()),
                        alerts::isChosen,
                        kind -> t.say("alerts.choice", "when", t.say(kind.whenKey()), "says", t.say(kind.saysKey())),
                        alerts::choose),
                Parts.text(t.say("alerts.who")),
                Parts.button("alerts-on", t.say(alerts.isOn() ? "alerts.change" : "alerts.turn-on"), alerts::turnOn));
        choice.getStyleClass().add("column-inside");
        if (alerts.isOn()) {
            choice.getChildren().add(Parts.quietButton("alerts-off", t.say("alerts.turn-off"), alerts::turnOff));
        }
        return choice;
    }

    private void add(Node... parts) {
        getChildren().addAll(parts);
    }
}
