package candour.backend.areadata;

import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.shown.FigureScope;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Completeness.Month;
import candour.backend.platform.web.component.Completeness.State;
import java.util.List;

/// The completeness strip, which stands before every figure.
public final class StripView {
    private StripView() {}

    public static candour.backend.platform.web.component.Completeness of(
            Texts t, Subject subject, Completeness completeness) {
        List<Month> months =
                completeness.months().stream().map(month -> month(t, month)).toList();
        return new candour.backend.platform.web.component.Completeness(sentence(t, subject, completeness), months);
    }

    private static Month month(Texts t, MonthSupply month) {
        String label = Sentences.month(t, month.month());
        State state =
                switch (month) {
                    case MonthSupply.Supplied supplied -> supplied.revisions() > 0 ? State.REVISED : State.SUPPLIED;
                    case MonthSupply.NotSupplied missing -> State.NOT_SUPPLIED;
                };
        return new Month(label, label.substring(0, 3), state);
    }

    private static String sentence(Texts t, Subject subject, Completeness completeness) {
        if (completeness.expected() == 0) {
            return t.say("areadata.strip.nothing");
        }
        if (completeness.counted() != null) {
            return FigureScope.counted(t, "areadata.strip.forces", completeness.counted());
        }
        String who = subject.force() == null
                ? t.say("areadata.strip.force")
                : subject.force().name();
        int supplied = completeness.supplied();
        String kind = supplied == 0 ? "none" : completeness.isWhole() ? "every" : "some";
        String said =
                t.say("areadata.strip." + kind, "who", who, "supplied", supplied, "expected", completeness.expected());
        return supplied == 0 || completeness.revised() == 0
                ? said
                : t.say("areadata.strip.revised", "said", said, "n", completeness.revised());
    }
}
