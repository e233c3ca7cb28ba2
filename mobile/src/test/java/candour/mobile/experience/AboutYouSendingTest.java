package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import candour.mobile.api.Json;
import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.api.Transport;
import candour.mobile.background.Background;
import candour.mobile.experience.AboutYouSending.Outcome;
import candour.shared.people.EqualityAnswers;
import candour.shared.text.Language;
import candour.shared.wire.EqualitySubmission;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AboutYouSendingTest {
    private static final EqualityAnswers ANSWERS = EqualityAnswers.of(Map.of("sex", "female"));

    private final List<Transport.Request> arrived = new ArrayList<>();
    private int status = 204;

    @Test
    void answers_go_to_an_address_of_their_own_with_nothing_else_in_them() {
        assertEquals(List.of(Outcome.TAKEN), send(sending()));

        assertEquals(
                URI.create("https://candour.example/api/v1/equality-answers"),
                arrived.get(0).address());
        String body = String.valueOf(arrived.get(0).body());
        assertEquals(Map.of("sex", "female"), submission(0).answers());
        assertFalse(body.contains("secret") || body.contains("reference"), body);
    }

    @Test
    void sent_again_after_a_lost_answer_they_count_once_and_another_sending_is_another() {
        AboutYouSending sending = sending();
        status = 0;
        assertEquals(List.of(Outcome.NO_ANSWER), send(sending));
        status = 204;
        assertEquals(List.of(Outcome.TAKEN), send(sending));
        send(sending());

        assertEquals(submission(0).once(), submission(1).once());
        assertNotEquals(submission(0).once(), submission(2).once());
    }

    @Test
    void only_what_the_portal_says_of_the_answers_is_taken_for_a_no() {
        status = 400;
        assertEquals(List.of(Outcome.NOT_TAKEN), send(sending()));
        for (int other : List.of(403, 404, 429, 500, 503)) {
            status = other;
            assertEquals(List.of(Outcome.NO_ANSWER), send(sending()), "status " + other);
        }
    }

    private AboutYouSending sending() {
        Portal portal = new Portal("Policing Board", URI.create("https://candour.example/"));
        return new AboutYouSending(new PortalApi(portal, this::answer), Background.here(), new SecureRandom());
    }

    private Transport.Reply answer(Transport.Request request) throws IOException {
        arrived.add(request);
        if (status == 0) {
            throw new IOException("connection reset");
        }
        return new Transport.Reply(status, "");
    }

    private List<Outcome> send(AboutYouSending sending) {
        List<Outcome> outcomes = new ArrayList<>();
        sending.send(Language.ENGLISH, ANSWERS, outcomes::add);
        return outcomes;
    }

    private EqualitySubmission submission(int number) {
        return Json.read(String.valueOf(arrived.get(number).body()), EqualitySubmission.class)
                .orElseThrow();
    }
}
