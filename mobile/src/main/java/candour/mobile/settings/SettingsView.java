package candour.mobile.settings;

import candour.mobile.look.Colours;
import candour.mobile.look.Look;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.text.Language;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Shows the settings.
public final class SettingsView extends VBox {
    private final SettingsViewModel settings;
    private final Texts t;

    /// @param more further settings, such as alerts
    public SettingsView(SettingsViewModel settings, LookViewModel look, List<VBox> more) {
        this.settings = settings;
        this.t = look.texts();
        getStyleClass().add("column");
        VBox choices = new VBox();
        choices.getStyleClass().add("column-part");
        choices.getChildren().setAll(choices(look));
        VBox erase = new VBox();
        erase.getStyleClass().add("card");
        settings.erasing().addListener((property, before, after) -> {
            // the look is as new then
            if (after == SettingsViewModel.Erasing.DONE) {
                choices.getChildren().setAll(choices(look));
            }
            show(erase, after);
        });
        show(erase, settings.erasing().get());
        getChildren().addAll(Parts.heading(t.say("settings.heading")), choices);
        getChildren().addAll(more);
        getChildren().add(erase);
    }

    private List<VBox> choices(LookViewModel look) {
        Look now = look.look().get();
        return List.of(
                Parts.card(
                        t.say("settings.language"),
                        Fields.radios(
                                t.say("settings.language"),
                                List.of(Language.values()),
                                Optional.of(now.language()),
                                one -> t.say("settings.language." + one.code()),
                                look::choose)),
                Parts.card(
                        t.say("settings.text-size"),
                        Fields.radios(
                                t.say("settings.text-size"),
                                List.of(TextSize.values()),
                                Optional.of(now.textSize()),
                                size -> t.say(size.textKey()),
                                look::choose)),
                Parts.card(
                        t.say("settings.colours"),
                        Fields.radios(
                                t.say("settings.colours"),
                                List.of(Colours.values()),
                                Optional.of(now.colours()),
                                colours -> t.say(colours.textKey()),
                                look::choose)));
    }

    private void show(VBox card, SettingsViewModel.Erasing erasing) {
        card.getChildren().setAll(Parts.subheading(t.say("settings.erase")));
        switch (erasing) {
            case NOT_ASKED ->
                card.getChildren()
                        .addAll(
                                Parts.text(t.say("settings.erase.what")),
                                Parts.quietButton("erase", t.say("settings.erase.act"), settings::ask));
            case ASKED ->
                card.getChildren()
                        .addAll(
                                Parts.error(t.say("settings.erase.sure")),
                                Parts.warningButton("erase-now", t.say("settings.erase.now"), settings::erase),
                                Parts.quietButton("keep", t.say("settings.erase.keep"), settings::keep));
            case DONE -> card.getChildren().add(Parts.notice(t.say("settings.erase.done")));
            case FAILED -> card.getChildren().add(Parts.error(t.say("settings.erase.failed")));
        }
    }
}
