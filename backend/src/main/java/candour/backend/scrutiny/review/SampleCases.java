package candour.backend.scrutiny.review;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.SamplePanels;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.Grade;
import candour.backend.scrutiny.ReviewLookup;
import candour.backend.scrutiny.draw.DrawLookup;
import candour.backend.scrutiny.draw.SampleDraws;
import candour.backend.scrutiny.extract.CaseExtract;
import candour.backend.scrutiny.extract.ExtractLookup;
import candour.backend.scrutiny.extract.SampleExtract;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Made-up cases for trials, one in each state: drawn, graded by some, ready to agree, agreed in each colour, answered,
/// and a red one whose reply is overdue. They say themselves that they are made up.
@Singleton
public class SampleCases {
    private static final int DAYS = 28;
    private static final int LONG_AGO = 100;
    private static final int SOME_TIME_AGO = 45;

    private final PanelLookup panels;
    private final MeetingLookup meetings;
    private final Drawing drawing;
    private final Reviews reviews;
    private final Clock clock;

    SampleCases(PanelLookup panels, MeetingLookup meetings, Drawing drawing, Reviews reviews, Clock clock) {
        this.panels = panels;
        this.meetings = meetings;
        this.drawing = drawing;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// The steps before the review.
    @Singleton
    record Drawing(SampleExtract extracts, SampleDraws draws, ExtractLookup givenExtracts, DrawLookup madeDraws) {}

    /// Where reviews are kept.
    @Singleton
    record Reviews(
            ReviewLookup cases,
            CaseGradeRepository grades,
            CaseVerdictRepository verdicts,
            CaseViewingRepository viewings) {}

    /// Makes them on the made-up panel, if it is there and has none.
    @Transactional
    public void make() {
        Optional<Panel> panel = panels.find(SamplePanels.BIRMINGHAM);
        if (panel.isEmpty() || !reviews.cases().list(panel.get().id()).isEmpty()) {
            return;
        }
        long id = panel.get().id();
        @Nullable Long last = meetings.last(id).map(Meeting::id).orElse(null);
        @Nullable Long next = meetings.next(id).map(Meeting::id).orElse(null);
        Instant now = clock.instant();
        CaseExtract extract = drawing.extracts()
                .make(
                        panel.get().forceId(),
                        now.minus(Duration.ofDays(LONG_AGO + 10L)),
                        panel.get().areaCode());
        List<PublicReference> old = drawing.draws().make(id, null, extract, 12, now.minus(Duration.ofDays(LONG_AGO)));
        List<PublicReference> fresh =
                drawing.draws().make(id, last, extract, 8, now.minus(Duration.ofDays(SOME_TIME_AGO)));
        drawing.draws().commit(id, next, extract);
        List<Membership> members = panels.members(id);
        for (int number = 0; number < old.size(); number++) {
            agree(old.get(number), number < 7 ? Grade.GREEN : Grade.AMBER, LONG_AGO - 2, members);
        }
        review(fresh, members);
    }

    /// Removes all of them.
    @Transactional
    public void erase() {
        reviews.viewings().deleteSampleViewings();
        reviews.viewings().deleteSampleGrades();
        reviews.viewings().deleteSampleConflicts();
        reviews.verdicts().deleteSample();
        drawing.madeDraws().removeSample();
        drawing.givenExtracts().removeSample();
    }

    private void review(List<PublicReference> cases, List<Membership> members) {
        members.stream().limit(1).forEach(one -> grade(cases.get(1), one, Grade.AMBER, today()));
        members.forEach(one -> grade(cases.get(2), one, Grade.RED, today()));
        agree(cases.get(3), Grade.GREEN, 3, members);
        agree(cases.get(4), Grade.AMBER, 20, members);
        acknowledge(cases.get(4), 2);
        agree(cases.get(5), Grade.RED, 4, members);
        acknowledge(cases.get(5), 2);
        agree(cases.get(6), Grade.RED, SOME_TIME_AGO - 5, members);
        agree(cases.get(7), Grade.RED, SOME_TIME_AGO - 3, members);
        acknowledge(cases.get(7), 30);
        reviews.verdicts()
                .reply(
                        id(cases.get(7)),
                        "Made up: the officer was spoken to, and the briefing of the team now says that a smell alone is "
                                + "not enough.",
                        today().minusDays(9),
                        "",
                        2);
    }

    private void grade(PublicReference reference, Membership member, Grade grade, LocalDate day) {
        reviews.grades()
                .insert(
                        id(reference),
                        member.accountReference().value(),
                        grade.code(),
                        "Made up: the grounds say " + (grade == Grade.GREEN ? "clearly" : "too little about")
                                + " what the officer saw.",
                        grade == Grade.GREEN ? "" : "Made up: write down what you saw, not only what you smelled.",
                        "",
                        day);
    }

    private void agree(PublicReference reference, Grade grade, int daysAgo, List<Membership> members) {
        LocalDate day = today().minusDays(daysAgo);
        members.forEach(one -> grade(reference, one, grade, day.minusDays(1)));
        reviews.verdicts()
                .insert(
                        id(reference),
                        grade.code(),
                        "Made up: the panel " + (grade == Grade.RED ? "did not find grounds" : "found grounds")
                                + " in this record.",
                        grade == Grade.GREEN ? "" : "Made up: a smell of cannabis alone is weak grounds.",
                        "Made up: anybody can ask for a copy of the record within three months.",
                        day,
                        members.isEmpty()
                                ? ""
                                : members.getFirst().accountReference().value(),
                        grade == Grade.RED ? day.plusDays(DAYS) : null);
    }

    private void acknowledge(PublicReference reference, int daysAgo) {
        reviews.verdicts().acknowledge(id(reference), today().minusDays(daysAgo), 1);
    }

    private long id(PublicReference reference) {
        return reviews.cases().find(reference).map(CaseSummary::id).orElseThrow();
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
