package candour.backend.experience.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.Telling;
import candour.backend.experience.checking.Visitor;
import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// D-check 12: somebody of the police force signs in and comes to no report, by no list, no link, no address and no
/// second role. Threat T1.
class ForceSeparationTest {
    private static final String TOLD = "Zanzibar heron on the towpath";
    private static final String ANSWERED = "Zanzibar kettle, thank you";
    private static final String REASON = "Zanzibar lantern worries me";
    private static final String WRITTEN = "Zanzibar marble may be public";
    private static final String CANARY = "Zanzibar";
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final int FAR_ENOUGH = 600;

    private Desk caseworker;
    private List<String> reports;

    @BeforeEach
    void start() {
        TestPortal.emptied();
        caseworker = Desk.of(Role.CASEWORKER);
        ReportReference reference = Telling.aStop()
                .saying(Questionnaire.OWN_WORDS, TOLD)
                .saying(Questionnaire.WISH, Questionnaire.SHARE_WITH_PANEL)
                .sent();
        Telling.aStop()
                .in("E08000025")
                .saying(Questionnaire.OWN_WORDS, TOLD)
                .saying(Questionnaire.WISH, Questionnaire.SHARE_WITH_PANEL)
                .sent();
        reports = caseworker.reports("/staff/reports");
        for (String report : reports) {
            caseworker.act(report, "/flag", "reason", REASON);
            caseworker.act(report, "/answer", "answer", ANSWERED);
            caseworker.actOnText(report, "", "text", WRITTEN, "propose", "1");
        }
        caseworker.act(reports.getFirst(), "/status", "status", "shared");
        Visitor resident = Visitor.inEnglish();
        resident.check(reference.written());
        resident.act("/check/message", "message", "Zanzibar pebble is mine");
    }

    @Test
    void no_page_the_force_comes_to_says_anything_of_a_report() throws IOException {
        Walk staff = walk(Desk.of(Role.CASEWORKER));
        assertTrue(staff.telling().containsAll(reports), "the walk finds what there is: " + staff.telling());

        Walk force = walk(Desk.of(Role.FORCE_CONTACT));
        assertEquals(List.of(), force.telling());
        assertTrue(force.seen() > 60, "only " + force.seen() + " pages");
    }

    @Test
    void no_row_of_the_policy_lets_the_force_at_reports() throws IOException {
        List<String> rows = policy().stream()
                .filter(row -> row.contains(" /staff/reports") || row.contains(" /staff/safeguarding"))
                .toList();

        assertTrue(rows.size() > 10, rows.toString());
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> row.contains("FORCE_CONTACT") || !row.matches(".* : [A-Z_ ]+"))
                        .toList());
    }

    /// Were an account of the force given the roles of staff all the same, a report would still not be there.
    @Test
    void no_other_role_opens_reports_to_the_force() {
        Desk both = Desk.of(Role.FORCE_CONTACT, Role.CASEWORKER, Role.SAFEGUARDING_LEAD);
        String report = reports.getFirst();

        assertEquals(List.of(), both.reports("/staff/reports?show=done"));
        assertEquals(List.of(), both.reports("/staff/reports?show=waiting"));
        assertEquals(List.of(), both.reports("/staff/safeguarding"));
        assertFalse(both.read("/staff").contains("people wrote back"));
        assertEquals(404, both.open(report).statusCode());
        assertEquals(404, both.open(report + "/text").statusCode());
        assertEquals(404, both.send(report + "/answer", "1", "answer", "hello").statusCode());
        assertEquals(404, both.send(report + "/text/approve", "1").statusCode(), "nor is it published with their help");
    }

    @Test
    void what_was_made_both_before_stays_with_the_force_alone() throws IOException {
        Rows rows = Rows.of(TestPortal.running());
        Desk.of(Role.FORCE_CONTACT, Role.CASEWORKER);
        rows.run(text("/db/migration/V0180__identity_correct_account_roles.sql")
                .replaceAll("--[^\n]*", "")
                .replace(";", ""));

        assertEquals(List.of("FORCE_CONTACT"), rows.list("SELECT roles FROM account WHERE roles LIKE '%FORCE%'"));
        assertEquals(
                List.of(caseworker.reference()),
                rows.list("SELECT LOWER(HEX(reference)) FROM account WHERE roles = 'CASEWORKER'"));
    }

    /// What somebody saw.
    ///
    /// @param telling addresses that said something of a report
    /// @param seen pages that were opened
    private record Walk(List<String> telling, int seen) {}

    /// Opens every address of the policy table and whatever is linked from there.
    private Walk walk(Desk desk) throws IOException {
        String id = reports.getFirst().substring("/staff/reports/".length());
        Deque<String> next = new ArrayDeque<>(List.of("/staff", "/"));
        policy().stream()
                .filter(row -> row.startsWith("GET ") && !row.endsWith(" : management"))
                .map(row -> row.substring("GET ".length(), row.indexOf(" : ")))
                .map(path -> path.replace("{reference}", id)
                        .replace("{force}", "west-midlands")
                        .replace("{code}", "E08000025")
                        .replaceAll("\\{[^}]*\\}", "x"))
                .forEach(next::add);
        Set<String> known = new LinkedHashSet<>(next);
        List<String> telling = new ArrayList<>();
        int seen = 0;
        while (!next.isEmpty() && known.size() < FAR_ENOUGH) {
            String path = next.removeFirst();
            HttpResponse<String> page = desk.open(path);
            seen += page.statusCode() == 200 ? 1 : 0;
            if (tells(path, page)) {
                telling.add(path);
            }
            LINK.matcher(page.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(link -> {
                        if (link.startsWith("/staff") && known.add(link)) {
                            next.add(link);
                        }
                    });
        }
        assertEquals(200, desk.open("/staff").statusCode(), "nothing on the way signed them out");
        return new Walk(telling, seen);
    }

    private boolean tells(String path, HttpResponse<String> page) {
        String body = page.body();
        return body.contains(CANARY)
                || reports.stream()
                        .filter(report -> !path.startsWith(report) && !path.contains(id(report)))
                        .anyMatch(report -> body.contains(id(report))
                                || body.contains(
                                        "Report " + id(report).substring(0, 6).toUpperCase(Locale.ROOT)));
    }

    private static String id(String report) {
        return report.substring(report.lastIndexOf('/') + 1);
    }

    private static List<String> policy() throws IOException {
        return Arrays.stream(text("/policy.txt").split("\n", -1))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ForceSeparationTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
