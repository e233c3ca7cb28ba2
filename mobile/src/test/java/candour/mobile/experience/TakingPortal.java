package candour.mobile.experience;

import candour.mobile.api.Json;
import candour.mobile.api.Transport;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportToSend;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A portal that takes reports as the real one does: the reference is made of the secret, and what has it already is
/// not stored again. A test says what happens on the way.
public final class TakingPortal implements Transport {
    /// What was stored, by secret.
    public final Map<String, ReportToSend> stored = new LinkedHashMap<>();
    /// Every request that arrived.
    public final List<Request> arrived = new ArrayList<>();

    private Way way = Way.OPEN;
    private Reply answer = new Reply(201, "");
    private Consumer<Request> meanwhile = request -> {};

    /// What happens on the way.
    public enum Way {
        /// Everything passes.
        OPEN,
        /// There is no network.
        NO_NETWORK,
        /// The request is lost.
        REQUEST_LOST,
        /// The portal does its work and the answer is lost.
        ANSWER_LOST,
        /// Something else answers what [TakingPortal#answers] said, and nothing is stored.
        OTHER_ANSWER
    }

    /// From now on.
    public void behave(Way next) {
        way = next;
    }

    /// Answers this instead from now on, and stores nothing.
    public void answers(int status, String body) {
        way = Way.OTHER_ANSWER;
        answer = new Reply(status, body);
    }

    /// Does this while a request is on its way.
    public void meanwhile(Consumer<Request> then) {
        meanwhile = then;
    }

    /// The secret of the only report that was stored.
    public String onlySecret() {
        if (stored.size() != 1) {
            throw new IllegalStateException(stored.size() + " reports are stored");
        }
        return stored.keySet().iterator().next();
    }

    @Override
    public Reply send(Request request) throws IOException {
        meanwhile.accept(request);
        switch (way) {
            case NO_NETWORK -> throw new Unsent(new IOException("no network"));
            case REQUEST_LOST -> throw new IOException("connection reset");
            case OTHER_ANSWER -> {
                arrived.add(request);
                return answer;
            }
            default -> arrived.add(request);
        }
        ReportToSend report =
                Json.read(String.valueOf(request.body()), ReportToSend.class).orElseThrow();
        String secret = String.valueOf(report.secret());
        stored.putIfAbsent(secret, report);
        if (way == Way.ANSWER_LOST) {
            throw new IOException("connection reset");
        }
        return new Reply(201, Json.write(receipt(secret)));
    }

    /// The receipt of what is sent with this secret.
    public static ReportReceipt receipt(String secret) {
        try {
            byte[] bytes = SubmissionSecret.parse(secret).orElseThrow().bytes();
            byte[] code = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ReportReceipt(ReportReference.of(code).written(), "2026-12-04", "/check");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
