package candour.backend.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.outbox.MailSettings.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/// Mail to a server that wants the way closed and a password, as servers of offices do (RFC 3207, RFC 4954).
class MailServerTest {
    private static final String PASSWORD = "only for tests, 1";
    private static final Mail MAIL = new Mail("chair@panel.example.org", "Gwahoddiad i’r tŷ", "Hello,\nŵ ŷ\n");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static SSLContext localhost;
    private static SSLContext elsewhere;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<CaughtMail> caught = new CopyOnWriteArrayList<>();
    private @Nullable SMTPServer running;

    @BeforeAll
    static void certificates(@TempDir Path folder) throws Exception {
        localhost = certificate("localhost", folder);
        elsewhere = certificate("mail.example.org", folder);
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(running).stop();
    }

    @Test
    void mail_goes_over_a_way_that_is_closed_with_the_password_of_the_settings() throws MessagingException {
        start(office(localhost));
        send(PASSWORD, localhost);

        assertEquals(List.of("candour " + PASSWORD), said);
        assertEquals(
                List.of(new CaughtMail(MAIL.to(), MAIL.subject(), MAIL.text())),
                caught.stream()
                        .map(mail -> new CaughtMail(mail.to(), mail.subject(), mail.text()))
                        .toList());
    }

    @Test
    void a_wrong_password_is_said_and_nothing_is_sent() {
        start(office(localhost));
        assertThrows(AuthenticationFailedException.class, () -> send("another", localhost));
        assertEquals(List.of(), caught);
    }

    @Test
    void a_server_that_cannot_close_the_way_gets_neither_password_nor_mail() {
        start(SMTPServer.port(0)
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(
                        (user, password, context) -> said.add(user + " " + password))));
        MessagingException refused = assertThrows(MessagingException.class, () -> send(PASSWORD, localhost));

        assertTrue(String.valueOf(refused.getMessage()).contains("STARTTLS is required"), refused.getMessage());
        assertEquals(List.of(), said);
        assertEquals(List.of(), caught);
    }

    @Test
    void a_server_that_nobody_vouches_for_gets_neither_password_nor_mail() {
        start(office(localhost));
        assertThrows(MessagingException.class, () -> send(PASSWORD, elsewhere));
        assertEquals(List.of(), said);
        assertEquals(List.of(), caught);
    }

    @Test
    void a_server_under_the_name_of_another_gets_neither_password_nor_mail() {
        start(office(elsewhere));
        assertThrows(MessagingException.class, () -> send(PASSWORD, elsewhere));
        assertEquals(List.of(), said);
        assertEquals(List.of(), caught);
    }

    @Test
    void a_way_that_is_closed_from_the_start_serves_as_well() throws MessagingException {
        start(SMTPServer.port(0)
                .serverSocketFactory(localhost)
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(this::check)));
        server(PASSWORD, localhost, Security.TLS).send(MAIL, new byte[16], NOW);
        assertEquals(List.of("candour " + PASSWORD), said);
        assertEquals(1, caught.size());
    }

    private SMTPServer.Builder office(SSLContext certificate) {
        return SMTPServer.port(0)
                .enableTLS()
                .requireTLS()
                .startTlsSocketFactory(certificate)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(this::check));
    }

    private void check(String user, String password, Object context) throws LoginFailedException {
        said.add(user + " " + password);
        if (!user.equals("candour") || !password.equals(PASSWORD)) {
            throw new LoginFailedException();
        }
    }

    private void start(SMTPServer.Builder builder) {
        SMTPServer server = builder.bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .insertReceivedHeaders(false)
                .messageHandler((context, from, to, message) -> {
                    try {
                        caught.add(CaughtMail.read(to, message));
                    } catch (MessagingException | IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .build();
        server.start();
        running = server;
    }

    private void send(String password, SSLContext trusted) throws MessagingException {
        server(password, trusted, Security.STARTTLS).send(MAIL, new byte[16], NOW);
    }

    private MailServer server(String password, SSLContext trusted, Security security) {
        SSLSocketFactory sockets = trusted.getSocketFactory();
        return new MailServer(
                new MailSettings(
                        "localhost",
                        Objects.requireNonNull(running).getPortAllocated(),
                        "candour",
                        password,
                        security,
                        "candour@example.org"),
                sockets);
    }

    /// Proves that a server is this one, and trusts nobody else.
    private static SSLContext certificate(String host, Path folder)
            throws GeneralSecurityException, InterruptedException, IOException {
        KeyStore keys = keys(host, folder);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(host, keys.getCertificate("mail"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /// A key with a certificate that it signed itself, made by the program that comes with Java.
    private static KeyStore keys(String host, Path folder)
            throws GeneralSecurityException, InterruptedException, IOException {
        Path store = folder.resolve(host + ".p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "SAN=dns:" + host,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString());
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }
}
