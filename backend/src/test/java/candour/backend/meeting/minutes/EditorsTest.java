package candour.backend.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import candour.backend.support.StaffDesk;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Goal R11: sixteen people at one draft, and nobody's text is overwritten unseen.
class EditorsTest {
    private static final int EDITORS = 16;
    private static final int ROUNDS = 5;

    private World world;
    private List<StaffDesk> editors;
    private String minutes;

    @BeforeEach
    void start() {
        world = World.fresh();
        editors = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            editors.add(World.desk(Role.PANEL_OFFICER));
        }
        minutes = World.begin(editors.getFirst(), world.meeting(5, "held"));
    }

    /// All of them at once, each what they do.
    private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> coming = new ArrayList<>();
            for (Callable<T> act : acts) {
                coming.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> one : coming) {
                all.add(one.get());
            }
            return all;
        }
    }

    @Test
    void of_sixteen_who_save_one_section_at_once_one_wins_and_fifteen_see_both_texts() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            String path = minutes + "/sections/4";
            String base = World.version(editors.getFirst(), path);
            List<Callable<HttpResponse<String>>> acts = new ArrayList<>();
            for (int i = 0; i < EDITORS; i++) {
                StaffDesk editor = editors.get(i);
                String text = "Round " + round + " by editor " + i;
                acts.add(() -> editor.post(path, "base", base, "heading", "Cases", "body", text));
            }
            List<HttpResponse<String>> answers = atOnce(acts);

            long saved = answers.stream().filter(one -> one.statusCode() == 303).count();
            assertEquals(1, saved, "round " + round);
            String now = body(4);
            for (int i = 0; i < EDITORS; i++) {
                HttpResponse<String> answer = answers.get(i);
                if (answer.statusCode() != 303) {
                    assertEquals(409, answer.statusCode());
                    assertTrue(answer.body().contains(now), "the text of the quicker one");
                    assertTrue(answer.body().contains("Round " + round + " by editor " + i), "their own text");
                }
            }
        }
        assertEquals(ROUNDS + 1, world.rows().count("minutes_version"));
    }

    @Test
    void sixteen_who_put_both_texts_together_and_save_again_lose_nothing() throws Exception {
        String path = minutes + "/sections/4";
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            StaffDesk editor = editors.get(i);
            String line = "line of editor " + i;
            acts.add(() -> {
                for (int attempt = 1; ; attempt++) {
                    String base = World.version(editor, path);
                    String before = textarea(World.read(editor, path));
                    String text = before.isEmpty() ? line : before + "\n" + line;
                    if (editor.post(path, "base", base, "heading", "Cases", "body", text)
                                    .statusCode()
                            == 303) {
                        return attempt;
                    }
                }
            });
        }
        atOnce(acts);

        Set<String> lines = new TreeSet<>(body(4).lines().toList());
        assertEquals(EDITORS, lines.size(), body(4));
        assertEquals(EDITORS + 1L, world.rows().count("minutes_version"), "every saved version is kept");
    }

    @Test
    void people_at_different_sections_do_not_get_in_each_others_way() throws Exception {
        List<Callable<HttpResponse<String>>> acts = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            StaffDesk editor = editors.get(i);
            String path = minutes + "/sections/" + (i + 1);
            String text = "Section of editor " + i;
            acts.add(() -> editor.post(path, "base", "1", "heading", "Heading", "body", text));
        }
        assertEquals(
                List.of(303),
                atOnce(acts).stream().map(HttpResponse::statusCode).distinct().toList());
        for (int i = 0; i < 9; i++) {
            assertEquals("Section of editor " + i, body(i + 1));
        }
    }

    private String body(int section) {
        return world.rows()
                .list("SELECT body FROM minutes_section WHERE section = " + section + " ORDER BY version DESC LIMIT 1")
                .getFirst();
    }

    private static String textarea(String page) {
        int from = page.indexOf('>', page.indexOf("<textarea")) + 1;
        return page.substring(from, page.indexOf("</textarea>", from));
    }
}
