package candour.mobile.areadata;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.CompletenessDocument;
import candour.shared.wire.LedgerMonth;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How complete the figures are, before any of them: a sentence, and a square for each month, from left to right.
final class MonthStrip extends VBox {

    MonthStrip(Texts t, AreaWords words, CompletenessDocument completeness) {
        getStyleClass().add("card");
        setId("completeness");
        String sentence = words.completeness();
        FlowPane months = new FlowPane();
        months.getStyleClass().add("months");
        months.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        months.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        months.setAccessibleText(sentence);
        for (LedgerMonth month : completeness.months()) {
            Region square = new Region();
            square.getStyleClass()
                    .addAll(
                            "month",
                            !month.supplied()
                                    ? "month-not-supplied"
                                    : words.isRevised(month) ? "month-revised" : "month-supplied");
            months.getChildren().add(square);
        }
        getChildren().addAll(Parts.subheading(t.say("area.complete.heading")), Parts.text(sentence), months);
    }
}
