package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import candour.backend.stopsearch.PublishedValue;
import candour.shared.stopsearch.ThreeState;

/// Adds up what came of searches.
final class OutcomeCount {
    private long arrest;
    private long otherAction;
    private long noFurtherAction;
    private long blank;
    private long all;
    private final long[] linked = new long[ThreeState.values().length];

    /// So many searches had this outcome. A text that no list knows is in no rate.
    void outcome(PublishedValue outcome, long count) {
        all += count;
        if (outcome.isBlank()) {
            blank += count;
        }
        switch (outcome.grouping()) {
            case "arrest" -> arrest += count;
            case "other-action" -> otherAction += count;
            case "no-further-action" -> noFurtherAction += count;
            default -> {
                // blank or unknown
            }
        }
    }

    /// For so many searches the link of outcome and object was recorded like this.
    void linked(ThreeState state, long count) {
        linked[state.number()] += count;
    }

    OutcomeRates rates() {
        long recorded = arrest + otherAction + noFurtherAction;
        return new OutcomeRates(
                new Proportion(arrest + otherAction, recorded),
                new Proportion(arrest, recorded),
                new Proportion(noFurtherAction, recorded),
                new Proportion(blank, all),
                FindRate.of(
                        linked[ThreeState.TRUE.number()],
                        linked[ThreeState.FALSE.number()],
                        linked[ThreeState.BLANK.number()]));
    }
}
