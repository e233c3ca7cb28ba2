package candour.backend.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.SampleStaff;
import candour.backend.meeting.SampleMeetings;
import candour.backend.meeting.minutes.SampleMinutes;
import candour.backend.outreach.SampleOutreach;
import candour.backend.panel.SamplePanels;
import candour.backend.panel.application.SampleApplications;
import candour.backend.scrutiny.recommendation.SampleRecommendations;
import candour.backend.scrutiny.review.SampleCases;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing in the made-up sample happens before what it follows from.
class SampleOrderTest {
    private static final String STEPS = "SELECT r.title, a.number, a.kind FROM recommendation r"
            + " JOIN recommendation_step a ON a.recommendation_id = r.id";
    private static final String CASES = "SELECT c.id FROM drawn_case c JOIN case_draw d ON d.id = c.draw_id";
    private static final String VERDICTS = CASES + " JOIN case_verdict v ON v.case_id = c.id";

    @BeforeAll
    static void make() {
        TestPortal portal = TestPortal.emptied();
        portal.bean(SampleStaff.class).make("made-up-password-of-a-trial-7");
        portal.bean(SamplePanels.class).make();
        portal.bean(SampleMeetings.class).make();
        portal.bean(SampleApplications.class).make();
        portal.bean(SampleCases.class).make();
        portal.bean(SampleRecommendations.class).make();
        portal.bean(SampleMinutes.class).make();
        portal.bean(SampleOutreach.class).make();
    }

    @Test
    void there_is_something_to_compare() {
        Rows rows = Rows.of(TestPortal.running());
        for (String table : List.of(
                "case_grade",
                "case_verdict",
                "recommendation_step",
                "minutes_approval",
                "minutes_correction",
                "published_question",
                "outreach_commitment")) {
            assertTrue(rows.count(table) > 0, table);
        }
    }

    /// Each finds what stands in the wrong order.
    @ParameterizedTest
    @ValueSource(
            strings = {
                // steps of a recommendation in order, none before its meeting, none to come
                STEPS + " JOIN recommendation_step b ON b.recommendation_id = r.id AND b.number > a.number"
                        + " WHERE b.taken_on < a.taken_on",
                STEPS + " JOIN meeting m ON m.id = r.meeting_id WHERE a.taken_on < m.held_on",
                STEPS + " WHERE a.taken_on > UTC_DATE() OR a.due_on < a.taken_on",
                "SELECT title FROM recommendation WHERE moved_on < delivered_on OR due_on < delivered_on",
                // a member is vetted and trained before the first grade
                CASES + " JOIN case_grade g ON g.case_id = c.id LEFT JOIN member_training t"
                        + " ON LOWER(HEX(t.account_reference)) = g.account AND t.subject = 'GRADING'"
                        + " WHERE t.done_on IS NULL OR t.done_on > g.graded_on",
                CASES + " JOIN case_grade g ON g.case_id = c.id LEFT JOIN clearance v"
                        + " ON LOWER(HEX(v.account_reference)) = g.account AND v.material = 'RECORDS'"
                        + " WHERE v.noted_on IS NULL OR v.noted_on > g.graded_on",
                // extract, draw, grade, verdict, reply
                "SELECT id FROM case_extract WHERE month_to >= CAST(DATE_FORMAT(given_at, '%Y%m') AS UNSIGNED)",
                "SELECT d.id FROM case_draw d JOIN case_extract e ON e.id = d.extract_id"
                        + " WHERE d.committed_at < e.given_at OR d.drawn_at < d.committed_at",
                CASES + " WHERE c.replaced_on < d.drawn_on OR c.replaced_on > DATE_ADD(d.drawn_on, INTERVAL 7 DAY)",
                CASES + " JOIN case_grade g ON g.case_id = c.id WHERE g.graded_on < d.drawn_on",
                VERDICTS + " JOIN case_grade g ON g.case_id = c.id WHERE v.agreed_on < g.graded_on",
                VERDICTS + " WHERE v.agreed_on < d.drawn_on OR v.reply_due_on < v.agreed_on"
                        + " OR v.acknowledged_on < v.agreed_on OR v.replied_on < v.acknowledged_on",
                // a meeting, its minutes, their approval and publication
                "SELECT n.id FROM minutes n JOIN meeting m ON m.id = n.meeting_id"
                        + " WHERE n.started_at < m.ends_at OR n.first_published_at < n.started_at"
                        + " OR n.published_at < n.first_published_at",
                "SELECT n.id FROM minutes n JOIN minutes_version w ON w.minutes_id = n.id"
                        + " WHERE w.saved_at < n.started_at"
                        + " OR (w.version <= n.published_version AND w.saved_at > n.published_at)",
                "SELECT n.id FROM minutes n JOIN minutes_approval a ON a.minutes_id = n.id"
                        + " JOIN minutes_version w ON w.minutes_id = n.id AND w.version = a.version"
                        + " WHERE a.approved_at < w.saved_at OR a.approved_at > n.published_at",
                "SELECT n.id FROM minutes n JOIN minutes_correction c ON c.minutes_id = n.id"
                        + " WHERE c.corrected_at < n.first_published_at OR c.corrected_at > n.published_at",
                // questions: asked, published, answered
                "SELECT q.id FROM published_question q JOIN asked_question a ON a.id = q.reference"
                        + " WHERE a.received_week > YEARWEEK(q.published_on, 3) OR q.answered_on < q.published_on",
                // outreach
                "SELECT id FROM outreach_activity WHERE follow_up_due_on < takes_place_on"
                        + " OR (status IN ('held', 'followed-up') AND takes_place_on > UTC_DATE())",
                "SELECT a.id FROM outreach_activity a JOIN remedial_action r ON r.activity_id = a.id"
                        + " WHERE r.made_on > a.takes_place_on",
                "SELECT c.id FROM outreach_commitment c JOIN outreach_activity a ON a.id = c.activity_id"
                        + " WHERE c.due_on < a.takes_place_on OR c.closed_on < a.takes_place_on"
            })
    void nothing_happens_before_what_it_follows_from(String wrong) {
        assertEquals(List.of(), Rows.of(TestPortal.running()).list(wrong), wrong);
    }
}
