package candour.backend.scrutiny.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candour.backend.identity.Role;
import candour.backend.scrutiny.PanelBench;
import candour.backend.scrutiny.extract.ExtractFixtures;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.shared.area.ForceId;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawFlowTest {
    private PanelBench bench;
    private Rows rows;
    private StaffDesk officer;

    @BeforeEach
    void start() {
        bench = PanelBench.open();
        rows = bench.rows();
        officer = bench.staff(Role.PANEL_OFFICER);
        assertEquals(
                303,
                ExtractFixtures.give(bench.staff(Role.FORCE_CONTACT), ExtractFixtures.records(40))
                        .statusCode());
    }

    /// Product check D24, as somebody without an account does it, with sums of their own.
    @Test
    void what_is_bound_before_and_shown_after_lets_anybody_repeat_the_draw() throws Exception {
        String draw = DrawFixtures.commit(bench, officer, 5);
        String before = read("/draws/" + draw);
        String commitment = hex("commitment");
        String seed = hex("seed");
        assertTrue(before.contains(commitment) && before.contains(hex("frame_hash")), before);
        assertEquals(
                404, Browsing.testPortal().get("/draws/" + draw + "/bound.txt").statusCode());

        assertEquals(303, DrawFixtures.draw(officer, draw).statusCode());
        byte[] frame = read("/draws/" + draw + "/frame.csv").getBytes(StandardCharsets.US_ASCII);
        String bound = read("/draws/" + draw + "/bound.txt");
        String revealed = bound.replaceAll("(?s).*\nseed ([0-9a-f]{64})\n", "$1");
        assertEquals(hex("frame_hash"), HexFormat.of().formatHex(DrawFrame.sha256(frame)));
        assertEquals(commitment, HexFormat.of().formatHex(DrawFrame.sha256(bound.getBytes(StandardCharsets.US_ASCII))));
        assertFalse(seed.contains(revealed), "the seed lay open before the draw");
        assertEquals(repeated(frame, revealed, "461253").subList(0, 5), drawn());
        String after = read("/draws/" + draw);
        drawn().forEach(mark -> assertTrue(after.contains(mark), mark));
        assertFalse(after.contains("TEST-000"), "a record number before everybody");
        assertFalse(new String(frame, StandardCharsets.US_ASCII).contains("TEST"));
    }

    @Test
    void the_script_before_everybody_says_the_same(@TempDir Path folder) throws Exception {
        String draw = DrawFixtures.commit(bench, officer, 5);
        DrawFixtures.draw(officer, draw);
        Files.writeString(folder.resolve("frame.csv"), read("/draws/" + draw + "/frame.csv"));
        Files.writeString(folder.resolve("bound.txt"), read("/draws/" + draw + "/bound.txt"));
        Files.writeString(folder.resolve("repeat-draw.py"), read("/draws/repeat-draw.py"));
        assumeTrue(isOnPath("python3"), "no python3 here to run the script with");
        Process python = new ProcessBuilder("python3", "repeat-draw.py", "frame.csv", "bound.txt", "461253")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, python.waitFor(), said);
        assertTrue(said.contains("commitment " + hex("commitment")) && said.contains("frame is as bound"), said);
        List<String> marks = said.lines()
                .filter(line -> line.endsWith(" drawn"))
                .map(line -> line.split(" ")[2])
                .toList();
        assertEquals(drawn(), marks);
    }

    @Test
    void changed_records_are_refused_at_the_draw() {
        List<String> changes = List.of(
                "UPDATE case_record SET grounds = 'Something else.' WHERE record_number = 'TEST-00007'",
                "DELETE FROM case_record WHERE record_number = 'TEST-00007'",
                "UPDATE case_record SET mark = SHA2('forged', 256) WHERE record_number = 'TEST-00007'");
        for (String change : changes) {
            start();
            String draw = DrawFixtures.commit(bench, officer, 5);
            rows.run(change.replace("SHA2('forged', 256)", "UNHEX(SHA2('forged', 256))"));
            assertEquals(422, DrawFixtures.draw(officer, draw).statusCode(), change);
            assertEquals(0, rows.count("drawn_case"), change);
            assertEquals(List.of("committed"), rows.list("SELECT state FROM case_draw"), change);
            assertEquals(
                    List.of("1"),
                    rows.list("SELECT COUNT(*) FROM audit_event WHERE act = 'scrutiny.draw-refused'"),
                    change);
        }
    }

    @Test
    void a_changed_frame_plan_or_seed_is_refused_at_the_draw() {
        List<String> changes = List.of(
                "UPDATE case_draw SET frame = CONCAT(frame, REPEAT('0', 64), ',1\n')",
                "UPDATE case_draw SET plan = 'stratum 1 any 6\n'",
                "UPDATE case_draw SET commitment = UNHEX(SHA2('forged', 256))",
                "UPDATE case_draw SET seed = UNHEX(SHA2('forged', 256))");
        for (String change : changes) {
            start();
            String draw = DrawFixtures.commit(bench, officer, 5);
            rows.run(change);
            assertEquals(422, DrawFixtures.draw(officer, draw).statusCode(), change);
            assertEquals(0, rows.count("drawn_case"), change);
        }
    }

    @Test
    void a_case_that_cannot_be_looked_at_is_replaced_by_the_next_in_order_before_everybody() throws Exception {
        String draw = DrawFixtures.commit(bench, officer, 5);
        DrawFixtures.draw(officer, draw);
        String path = DrawFixtures.path(draw);
        String third = rows.list("SELECT LOWER(HEX(reference)) FROM drawn_case WHERE place = 3")
                .getFirst();
        assertEquals(
                422,
                officer.post(path + "/replace", "case", third, "reason", "bored")
                        .statusCode());
        assertEquals(
                303,
                officer.post(path + "/replace", "case", third, "reason", "no-footage")
                        .statusCode());
        assertEquals(
                409,
                officer.post(path + "/replace", "case", third, "reason", "no-footage")
                        .statusCode());
        byte[] frame = read("/draws/" + draw + "/frame.csv").getBytes(StandardCharsets.US_ASCII);
        String seed = read("/draws/" + draw + "/bound.txt").replaceAll("(?s).*\nseed ([0-9a-f]{64})\n", "$1");

        assertEquals(repeated(frame, seed, "461253").subList(0, 6), drawn());
        String page = read("/draws/" + draw);
        assertTrue(page.contains("Replaced on") && page.contains("No footage"), page);
        assertEquals(404, officer.get("/staff/cases/" + third).statusCode());
        assertEquals(
                List.of("no-footage"),
                rows.list("SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.reason')) FROM audit_event"
                        + " WHERE act = 'scrutiny.case-replaced'"));
    }

    @Test
    void a_draw_is_made_once_and_not_after_it_was_called_off() {
        String draw = DrawFixtures.commit(bench, officer, 5);
        String path = DrawFixtures.path(draw);
        String version = DrawFixtures.version(officer, path);
        assertEquals(
                422,
                officer.post(path + "/draw", "version", version, "said", "six").statusCode());
        assertEquals(303, DrawFixtures.draw(officer, draw).statusCode());
        assertEquals(
                409,
                officer.post(path + "/draw", "version", version, "said", "1").statusCode());
        assertEquals(409, officer.post(path + "/call-off", "version", version).statusCode());
        String second = DrawFixtures.commit(bench, officer, 2);
        assertEquals(
                303,
                officer.post(DrawFixtures.path(second) + "/call-off", "version", "1")
                        .statusCode());
        assertEquals(409, DrawFixtures.draw(officer, second).statusCode());
        assertEquals(5, rows.count("drawn_case"));
    }

    @Test
    void a_part_with_few_records_is_refused_and_one_with_enough_is_drawn_from_alone() {
        assertEquals(
                422,
                DrawFixtures.send(bench, officer, "power=firearms-s47", "1").statusCode());
        assertEquals(422, DrawFixtures.send(bench, officer, "any", "41").statusCode());
        assertEquals(422, DrawFixtures.send(bench, officer, "grounds=x", "1").statusCode());
        assertEquals(
                303, DrawFixtures.send(bench, officer, "power=pace-s1", "4").statusCode());
        assertEquals(0, rows.count("drawn_case"));
        assertEquals(1, rows.count("case_draw"));
    }

    @Test
    void records_a_draw_is_bound_to_stay_and_another_force_sees_no_desk() {
        String draw = DrawFixtures.commit(bench, officer, 5);
        StaffDesk contact = bench.staff(Role.FORCE_CONTACT);
        String extract =
                rows.list("SELECT LOWER(HEX(reference)) FROM case_extract").getFirst();
        contact.post("/staff/cases/extracts/" + extract + "/remove");
        StaffDesk other = StaffDesk.signedIn(new ForceId("bedfordshire"), Role.PANEL_OFFICER);

        assertEquals(40, rows.count("case_record"));
        assertEquals(404, other.get(DrawFixtures.path(draw)).statusCode());
        assertEquals(
                404, other.post(DrawFixtures.path(draw) + "/draw", "said", "1").statusCode());
    }

    private List<String> drawn() {
        return rows.list("SELECT LOWER(HEX(r.mark)) FROM drawn_case c JOIN case_record r ON r.id = c.record_id"
                + " ORDER BY c.place");
    }

    private String hex(String column) {
        return rows.list("SELECT LOWER(HEX(" + column + ")) FROM case_draw").getFirst();
    }

    private static String read(String path) {
        var answer = Browsing.testPortal().get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    /// The order, worked out from the public files and the words of the public page alone.
    private static List<String> repeated(byte[] frame, String seed, String said) throws Exception {
        TreeMap<String, String> order = new TreeMap<>();
        for (String line : new String(frame, StandardCharsets.US_ASCII).split("\n")) {
            String mark = line.split(",")[0];
            if (!mark.equals("mark")) {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
                order.put(
                        HexFormat.of()
                                .formatHex(mac.doFinal((said + "\n" + mark).getBytes(StandardCharsets.US_ASCII)))
                                .toLowerCase(Locale.ROOT),
                        mark);
            }
        }
        return new ArrayList<>(order.values());
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
