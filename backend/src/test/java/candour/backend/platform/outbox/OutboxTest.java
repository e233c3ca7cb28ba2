package candour.backend.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.check.Finding;
import candour.backend.platform.key.KeyRing;
import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

class OutboxTest {
    private static final String CHAIR = "chair@panel.example.org";

    private final TestPortal portal = TestPortal.running();
    private final Outbox outbox = portal.bean(Outbox.class);
    private final OutboxRepository waiting = portal.bean(OutboxRepository.class);

    @BeforeEach
    void empty() {
        TestPortal.emptied();
    }

    @Test
    void mail_goes_out_with_every_letter_and_leaves_nothing_behind() {
        int before = TestMail.deliver(portal, CHAIR).size();
        outbox.mail(CHAIR, "Gwahoddiad i’r tŷ", "Hello,\n\nŵ ŷ – https://candour.example.org/x?a=b\n.\nend\n");
        List<CaughtMail> caught = TestMail.deliver(portal, CHAIR);
        assertEquals(before + 1, caught.size());
        assertEquals("Gwahoddiad i’r tŷ", caught.getFirst().subject());
        assertEquals(
                "Hello,\n\nŵ ŷ – https://candour.example.org/x?a=b\n.\nend",
                caught.getFirst().text().strip());
        assertEquals(
                List.of("https://candour.example.org/x?a=b"), caught.getFirst().links());
        assertEquals(0, waiting.countWaiting());
    }

    @Test
    void mail_of_an_act_that_is_rolled_back_is_never_sent() {
        assertThrows(IllegalStateException.class, () -> transactions().executeWrite(status -> {
            outbox.mail("nobody@example.org", "Never", "never");
            throw new IllegalStateException("the act failed");
        }));
        assertEquals(List.of(), TestMail.deliver(portal, "nobody@example.org"));
    }

    @Test
    void what_waits_shows_neither_address_nor_words() {
        outbox.mail(CHAIR, "Invitation", "the words");
        OutboxMail one = waiting.listDue(Instant.now(Clock.systemUTC())).getFirst();
        String stored = new String(one.sealed(), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("chair") || stored.contains("Invitation") || stored.contains("words"));
    }

    @Test
    void a_line_break_or_a_second_address_is_refused() {
        for (String to : List.of(
                "",
                "chair",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "Chair <a@example.org>",
                "a@example.org\n",
                "x".repeat(300) + "@example.org")) {
            assertThrows(IllegalArgumentException.class, () -> outbox.mail(to, "Subject", "text"), to);
        }
        for (String subject : List.of("", " ", "one\ntwo", "one\r\nBcc: x@example.org", "x".repeat(201))) {
            assertThrows(IllegalArgumentException.class, () -> outbox.mail(CHAIR, subject, "text"), subject);
        }
        assertEquals(0, waiting.countWaiting());
    }

    @Test
    void a_server_that_is_away_gets_the_mail_later_and_in_the_end_it_is_given_up_and_forgotten() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        outbox.mail(CHAIR, "Late", "text");
        Instant now = Instant.now(Clock.systemUTC());
        int attempts = 0;
        while (waiting.countGivenUp() == 0 && attempts < 20) {
            assertEquals(0, sending(nobody, now).sendDue());
            assertEquals(0, sending(nobody, now.plusSeconds(30)).sendDue());
            now = now.plus(Duration.ofHours(31));
            attempts++;
        }
        assertEquals(8, attempts);
        assertEquals(0, waiting.countWaiting());
        OutboxRetention rule = new OutboxRetention(waiting);
        assertEquals(0, rule.apply(now));
        assertEquals(1, rule.apply(now.plus(Duration.ofDays(8))));
        assertEquals(0, waiting.countGivenUp());
    }

    @Test
    void a_mail_refused_for_good_is_given_up_and_one_refused_for_now_is_tried_again() {
        refuse(550, 1);
        TestPortal.emptied();
        refuse(451, 0);
    }

    @Test
    void of_two_portals_one_sends_a_mail() {
        outbox.mail(CHAIR, "Once", "text");
        OutboxMail one = waiting.listDue(Instant.now(Clock.systemUTC())).getFirst();
        Instant next = Instant.now(Clock.systemUTC()).plusSeconds(60);
        assertEquals(1, waiting.claim(one.id(), 0, next));
        assertEquals(0, waiting.claim(one.id(), 0, next));
    }

    @Test
    void the_page_of_a_trial_shows_the_mail_and_no_cache_keeps_it() throws Exception {
        outbox.mail(CHAIR, "Come <in>", "See https://candour.example.org/welcome");
        TestMail.deliver(portal, CHAIR);
        var answer = Browsing.at(portal.address()).get("/trial/mail");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Come &lt;in&gt;"));
        assertTrue(answer.body().contains("href=\"https://candour.example.org/welcome\""));
        assertEquals("no-store", answer.headers().firstValue("cache-control").orElse(""));
    }

    @Test
    void the_check_says_when_no_server_is_named() {
        MailRoute nowhere = new MailRoute(
                new MailSettings("", 587, "", "", MailSettings.Security.STARTTLS, "candour@localhost"), null);
        assertEquals(
                Finding.Grade.NOTE,
                new MailCheck(nowhere, waiting).findings().getFirst().grade());
        assertEquals(
                Finding.Grade.GOOD,
                portal.bean(MailCheck.class).findings().getFirst().grade());
    }

    private void refuse(int reply, long givenUp) {
        SMTPServer refusing = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> {
                    throw new RejectException(reply, "no, " + to);
                })
                .build();
        refusing.start();
        try {
            outbox.mail(CHAIR, "Refused", "text");
            Instant now = Instant.now(Clock.systemUTC());
            assertEquals(0, sending(refusing.getPortAllocated(), now).sendDue());
            assertEquals(givenUp, waiting.countGivenUp(), "reply " + reply);
            assertEquals(1 - givenUp, waiting.countWaiting(), "reply " + reply);
        } finally {
            refusing.stop();
        }
    }

    private SendingMail sending(int port, Instant now) {
        MailRoute route = new MailRoute(
                new MailSettings("127.0.0.1", port, "", "", MailSettings.Security.NONE, "candour@localhost"), null);
        return new SendingMail(waiting, route, portal.bean(KeyRing.class), Clock.fixed(now, ZoneOffset.UTC));
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return (TransactionOperations<Connection>) portal.bean(TransactionOperations.class);
    }
}
