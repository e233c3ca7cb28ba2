package candour.mobile.meeting;

import candour.mobile.api.Json;
import candour.mobile.support.FakePortal;
import candour.shared.wire.EvidenceDocument;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import candour.shared.wire.MinutesSectionDocument;
import candour.shared.wire.MinutesWaiting;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationList;
import candour.shared.wire.RecommendationStepDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A portal with two published minutes, a meeting whose minutes are overdue, and four recommendations.
final class MinutesPortal {
    static final String LIST = "/api/v1/minutes";
    static final String ANSWERS = "/api/v1/recommendations";
    static final String PANEL = "Sample panel of Northbrook";

    private MinutesPortal() {}

    static FakePortal make() {
        return new FakePortal()
                .on(LIST, json(list("/api/v1/minutes?page=2", entry("m1"), entry("m2"))))
                .on(LIST + "/m1", json(minutes("m1", "Cameras were on in every case. Gŵyl yn Ynys Môn.")))
                .on(LIST + "/m2", json(minutes("m2", "Nobody came.")))
                .on(ANSWERS, json(new RecommendationList(List.of(done(), refused(), promised(), late()), "licence")))
                .on(ANSWERS + "/r1", json(done()));
    }

    static String json(Object value) {
        return "200 " + Json.write(value);
    }

    static MinutesEntry entry(String reference) {
        return new MinutesEntry(
                "minutes",
                reference,
                PANEL,
                "2026-11-02",
                "en",
                "/minutes/" + reference,
                List.of(new MinutesEntry.Piece("What we ", false), new MinutesEntry.Piece("looked", true)));
    }

    static MinutesList list(@Nullable String next, MinutesEntry... entries) {
        return new MinutesList(
                1,
                20,
                21,
                next,
                false,
                true,
                List.of(entries),
                List.of(
                        new MinutesWaiting("g1", "p1", PANEL, "2026-09-01", "2026-09-29", 54),
                        new MinutesWaiting("g2", "p1", PANEL, "2026-11-20", "2026-12-18", 0)));
    }

    static MinutesDocument minutes(String reference, String words) {
        return new MinutesDocument(
                reference,
                "p1",
                PANEL,
                "g3",
                "2026-11-02",
                "",
                "en",
                4,
                "2026-11-10",
                "2026-11-20",
                List.of(new MinutesDocument.Approval("chair", "2026-11-19")),
                List.of(new MinutesDocument.Correction(4, "2026-11-20", "There were seven cases, not six.")),
                List.of(
                        new MinutesSectionDocument(
                                4,
                                "What we looked at",
                                List.of(
                                        new MinutesSectionDocument.Part("paragraph", 1, List.of(words)),
                                        new MinutesSectionDocument.Part("bullets", 1, List.of("one", "two")),
                                        new MinutesSectionDocument.Part("numbers", 3, List.of("three", "four")))),
                        new MinutesSectionDocument(5, "Questions from the public", List.of())),
                "0123456789abcdef".repeat(4),
                7,
                true);
    }

    static RecommendationDocument done() {
        return recommendation(
                "r1",
                "changed",
                0,
                step("position", "accepted", "We will."),
                step("change", null, "A new part of the training was taught."));
    }

    static RecommendationDocument refused() {
        return recommendation("r2", "declined", 0, step("position", "declined", "There is no money for it."));
    }

    static RecommendationDocument promised() {
        return recommendation(
                "r3",
                "accepted",
                0,
                step("position", "declined", "No."),
                step("reopened", null, "Please look again."),
                step("position", "accepted", "Yes."));
    }

    static RecommendationDocument late() {
        return recommendation("r4", "overdue", 12, step("delivered", null, null));
    }

    private static RecommendationStepDocument step(String kind, @Nullable String choice, @Nullable String text) {
        return new RecommendationStepDocument(
                kind,
                "force-contact",
                "2026-10-01",
                choice,
                text,
                "2026-12-01",
                List.of(new EvidenceDocument("Training plan", "https://example.org/plan")));
    }

    private static RecommendationDocument recommendation(
            String reference, String state, long late, RecommendationStepDocument... steps) {
        return new RecommendationDocument(
                reference,
                PANEL,
                "west-midlands",
                "force",
                "grounds",
                "en",
                "Say the reason " + reference,
                "People did not hear why.",
                "Teach it.",
                "2026-08-06",
                "2026-10-01",
                state,
                late,
                null,
                null,
                true,
                List.of(steps));
    }
}
