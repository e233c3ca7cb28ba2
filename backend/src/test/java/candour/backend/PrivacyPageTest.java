package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the portal keeps about people has its place on the privacy page. UK GDPR art. 13.
class PrivacyPageTest {
    /// Sections of the page, with the tables they tell about.
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry(
                    "report",
                    "experience experience_key experience_message draft safeguarding_flag "
                            + "counting_decision moderated_text published_experience "
                            + "safeguarding_task figure_draft figure_release"),
            Map.entry("applying", "panel_application"),
            Map.entry("equality", "equality_answer representation_count"),
            Map.entry("meetings", "asked_question booking"),
            Map.entry(
                    "accounts",
                    "audit_event outbox_mail account staff_session account_link "
                            + "recovery_code recovery_request panel_member clearance member_training "
                            + "conflict_declaration agenda_item meeting_invitation meeting_adjustment "
                            + "minutes_version minutes_section minutes_approval outreach_activity "
                            + "case_extract case_draw case_grade case_conflict case_viewing "
                            + "case_verdict recommendation_step"),
            Map.entry("cases", "case_record"),
            Map.entry("alerts", "alert_device outbox_push"));

    @Test
    void every_table_with_something_about_people_is_told_of_in_a_section() throws IOException {
        Set<String> held = DataRegister.read().rows().stream()
                .filter(row -> !Set.of("none", "published").contains(row.kind()))
                .map(DataRegister.Row::table)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = SECTIONS.values().stream()
                .flatMap(tables -> List.of(tables.split(" ")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(held, told);
    }

    @Test
    void the_page_has_each_section_in_both_languages() {
        TestPortal.emptied();
        for (String path : List.of("/privacy", "/cy/privacy")) {
            String page = Browsing.testPortal().get(path).body();
            for (String section : SECTIONS.keySet()) {
                assertTrue(page.contains("id=\"" + section + "\""), path + " lacks " + section);
            }
        }
    }

    @Test
    void it_says_how_long_an_application_and_answers_about_who_you_are_are_kept() {
        TestPortal.emptied();
        String page = Browsing.testPortal().get("/privacy").body();
        assertTrue(page.contains("12 months after our answer, or for 24 months if nobody decides"), page);
        assertTrue(page.contains("After 2 years the answers go."), page);
    }
}
