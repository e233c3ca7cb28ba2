package candour.backend.areadata;

import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.areadata.profile.Subject;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.Completeness.Month;
import candour.backend.platform.web.component.Completeness.State;
import java.util.List;

/// The completeness strip, which stands before every figure.
final class StripView {
    private StripView() {}

    static candour.backend.platform.web.component.Completeness of(Subject subject, Completeness completeness) {
        List<Month> months =
                completeness.months().stream().map(StripView::month).toList();
        return new candour.backend.platform.web.component.Completeness(sentence(subject, completeness), months);
    }

    private static Month month(MonthSupply month) {
        String label = Sentences.month(month.month());
        State state =
                switch (month) {
                    case MonthSupply.Supplied supplied -> supplied.revisions() > 0 ? State.REVISED : State.SUPPLIED;
                    case MonthSupply.NotSupplied missing -> State.NOT_SUPPLIED;
                };
        return new Month(label, label.substring(0, 3), state);
    }

    private static String sentence(Subject subject, Completeness completeness) {
        String who =
                subject.force() == null ? "The force here" : subject.force().name();
        if (completeness.expected() == 0) {
            return "This portal holds no month of any force yet.";
        }
        int supplied = completeness.supplied();
        if (supplied == 0) {
            return who + " supplied none of " + Sentences.number(completeness.expected()) + " months.";
        }
        return who + " supplied "
                + (completeness.isWhole()
                        ? "every month"
                        : Sentences.number(supplied) + " of " + Sentences.number(completeness.expected()) + " months")
                + (completeness.isWhole()
                        ? ": " + completeness.expected() + " of " + completeness.expected() + "."
                        : ". Totals and rates leave the other months out.")
                + (completeness.revised() == 0 ? "" : " " + completeness.revised() + " revised since first published.");
    }
}
