package candour.backend.support;

import candour.backend.identity.Account;
import candour.backend.identity.NewAccounts;
import candour.backend.identity.Role;
import candour.backend.identity.StaffSessions;
import candour.backend.identity.Token;
import candour.backend.platform.web.guard.Admission;
import candour.backend.platform.web.guard.Visitor;
import candour.shared.area.ForceId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One browser with its cookies, with or without somebody signed in. Redirects are seen and not followed.
public final class StaffDesk {
    private static final String SESSION = "__Host-session";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Map<String, String> cookies = new TreeMap<>();
    private final @Nullable Account account;

    private StaffDesk(@Nullable Account account) {
        this.account = account;
    }

    /// Nobody is signed in.
    public static StaffDesk anonymous() {
        return new StaffDesk(null);
    }

    /// Somebody new with these roles, signed in a moment ago.
    ///
    /// @param force the one force they work for; null for every force
    public static StaffDesk signedIn(@Nullable ForceId force, Role... roles) {
        int number = NUMBER.incrementAndGet();
        Account account = TestPortal.running()
                .bean(NewAccounts.class)
                .add("staff" + number + "@example.org", "Sample Staff " + number, List.of(roles), force, false)
                .orElseThrow();
        return of(account);
    }

    /// This person, signed in a moment ago in a browser of their own.
    public static StaffDesk of(Account account) {
        StaffDesk desk = new StaffDesk(account);
        Token token = TestPortal.running().bean(StaffSessions.class).begin(account, false);
        desk.cookies.put(SESSION, token.revealed());
        return desk;
    }

    /// Who is signed in.
    public Account account() {
        if (account == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return account;
    }

    /// The cookies of this browser, to look at and to change.
    public Map<String, String> cookies() {
        return cookies;
    }

    /// What forms of this session carry; empty when there is none.
    public String formToken() {
        return TestPortal.running()
                .bean(Admission.class)
                .visitor(cookies.getOrDefault(SESSION, ""))
                .map(Visitor::formToken)
                .orElse("");
    }

    /// The session ran out half an hour ago.
    public StaffDesk expired() {
        change("UPDATE staff_session SET seen_at = seen_at - INTERVAL 31 MINUTE WHERE account_id = ?");
        return this;
    }

    /// The last code was given too long ago for acts that need a new one.
    public StaffDesk confirmedLongAgo() {
        change("UPDATE staff_session SET confirmed_at = confirmed_at - INTERVAL 11 MINUTE WHERE account_id = ?");
        return this;
    }

    /// The account was closed in the database, with its session left as it is.
    public StaffDesk disabled() {
        change("UPDATE account SET disabled_at = created_at WHERE id = ?");
        return this;
    }

    /// GET, with headers as pairs of name and value.
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /// Sends a form with the token of the session.
    ///
    /// @param fields names and values by turns
    public HttpResponse<String> post(String path, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "formToken";
        all[fields.length + 1] = formToken();
        return submit(path, List.of(all), List.of());
    }

    /// Sends a form as it is, with headers as pairs of name and value.
    public HttpResponse<String> submit(String path, List<String> fields, List<String> headers) {
        StringBuilder form = new StringBuilder();
        for (int at = 0; at < fields.size(); at += 2) {
            form.append(at == 0 ? "" : "&").append(fields.get(at)).append('=');
            form.append(URLEncoder.encode(fields.get(at + 1), StandardCharsets.UTF_8));
        }
        return send(request(path, headers.toArray(String[]::new))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    /// Sends a form with a file and the token of the session, as browsers do (RFC 7578).
    ///
    /// @param fields names and values by turns, before the file
    public HttpResponse<String> upload(String path, byte[] file, String... fields) {
        String line = "candour-test-boundary";
        List<String> all = new ArrayList<>(List.of("formToken", formToken()));
        all.addAll(List.of(fields));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int at = 0; at < all.size(); at += 2) {
            body.writeBytes(("--" + line + "\r\nContent-Disposition: form-data; name=\"" + all.get(at) + "\"\r\n\r\n"
                            + all.get(at + 1) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"records.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        URI portal = TestPortal.running().address();
        HttpRequest.Builder builder = HttpRequest.newBuilder(portal.resolve(path));
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> {
                        if (cookie.getMaxAge() == 0) {
                            cookies.remove(cookie.getName());
                        } else {
                            cookies.put(cookie.getName(), cookie.getValue());
                        }
                    });
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) {
        try (Connection connection = TestPortal.running().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, account().id());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
