package candour.mobile.rights;

import candour.mobile.part.Facts;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.rights.RightsBlock;
import candour.shared.rights.RightsPart;
import candour.shared.rights.RightsReading;
import candour.shared.rights.RightsText;
import candour.shared.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Shows what holds for one power: in short, then part by part, then which text it is and how far it can be relied on.
public final class RightsTextView extends VBox {
    private final Texts t;
    private final Function<String, Optional<URI>> follow;

    /// @param follow follows a link; gives the address that the browser was asked for, where it was
    public RightsTextView(RightsReading reading, Texts t, Function<String, Optional<URI>> follow) {
        this.t = t;
        this.follow = follow;
        RightsText text = reading.text();
        Texts words = reading.outdated() ? Texts.of(Language.ENGLISH) : t;
        getStyleClass().add("column");
        if (reading.outdated()) {
            getChildren().add(Parts.notice(t.say("shared.rights.outdated")));
        }
        getChildren().add(Parts.heading(text.title()));
        getChildren()
                .add(Parts.card(
                        words.say(RightsPart.SHORT.headingKey()),
                        blocks(text.part(RightsPart.SHORT)).toArray(Node[]::new)));
        for (RightsPart part : RightsPart.values()) {
            if (part != RightsPart.SHORT) {
                getChildren().add(part(words.say(part.headingKey()), text.part(part)));
            }
        }
        getChildren().add(edition(text));
    }

    private VBox part(String heading, List<RightsBlock> blocks) {
        VBox part = new VBox(Parts.subheading(heading));
        part.getStyleClass().add("passage");
        part.getChildren().addAll(blocks(blocks));
        return part;
    }

    private List<Node> blocks(List<RightsBlock> blocks) {
        List<Node> parts = new ArrayList<>();
        for (RightsBlock block : blocks) {
            switch (block.form()) {
                case PARAGRAPH -> parts.add(Parts.text(block.lines().get(0)));
                case BULLETS -> parts.add(Parts.bullets(block.lines().toArray(String[]::new)));
                case LINKS -> {
                    for (int at = 0; at < block.lines().size(); at++) {
                        parts.add(link(block.lines().get(at), block.targets().get(at)));
                    }
                }
            }
        }
        return parts;
    }

    private Node link(String words, String target) {
        boolean away = target.startsWith("https://");
        Label asked = Parts.text("", "notice");
        asked.setVisible(false);
        asked.setManaged(false);
        VBox link = new VBox(
                Parts.row(
                        "", words, away ? t.say("rights.link.away", "address", target) : "", () -> follow.apply(target)
                                .ifPresent(address -> {
                                    asked.setText(t.say("app.web.asked", "address", address));
                                    asked.setVisible(true);
                                    asked.setManaged(true);
                                })),
                asked);
        link.getStyleClass().add("field");
        return link;
    }

    private VBox edition(RightsText text) {
        VBox edition = new VBox(Parts.subheading(t.say("rights.edition.heading")));
        edition.setId("edition");
        edition.getStyleClass().add("card");
        if (!text.reviewed()) {
            edition.getChildren().add(Parts.notice(t.say("rights.not-reviewed")));
        }
        edition.getChildren()
                .addAll(
                        Facts.fact(t.say("rights.edition.where"), t.say("shared.rights.jurisdiction")),
                        Facts.fact(
                                t.say("rights.edition.version"),
                                t.say(
                                        "rights.edition.version.dated",
                                        "version",
                                        text.edition().version(),
                                        "day",
                                        t.day(text.dated()))),
                        Facts.fact(
                                t.say("rights.edition.reviewed"),
                                text.reviewed()
                                        ? t.say(
                                                "shared.rights.reviewed-by",
                                                "who",
                                                text.edition().reviewedBy())
                                        : t.say("shared.rights.not-reviewed")),
                        Facts.fact(t.say("rights.edition.due"), t.day(text.reviewDue())),
                        Parts.text(t.say("rights.edition.sources"), "field-label"),
                        Parts.bullets(text.edition().sources().toArray(String[]::new)));
        return edition;
    }
}
