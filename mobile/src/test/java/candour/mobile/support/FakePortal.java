package candour.mobile.support;

import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.api.Transport;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A portal that answers as a test says, and keeps what it was asked. An address that nothing was said about answers
/// 404; without a network nothing answers.
public final class FakePortal implements Transport {
    private final Map<String, UnaryOperator<String>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private boolean network = true;
    private boolean answersLost;

    /// The app's way to this portal.
    public PortalApi api() {
        return new PortalApi(new Portal("Policing Board", URI.create("https://candour.example/")), this);
    }

    /// Answers a path with what comes of the body that is sent: a status and, behind a space, the JSON.
    public FakePortal on(String path, UnaryOperator<String> answer) {
        answers.put(path, answer);
        return this;
    }

    /// Answers a path with the same each time: a status and, behind a space, the JSON.
    public FakePortal on(String path, String answer) {
        return on(path, body -> answer);
    }

    /// Whether there is a network.
    public void network(boolean on) {
        network = on;
    }

    /// Whether what is sent arrives and its answer does not.
    public void loseAnswers(boolean lost) {
        answersLost = lost;
    }

    /// The paths that were asked for, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// What was sent to them, in the same order; empty where nothing was.
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    @Override
    public Reply send(Request request) throws IOException {
        if (!network) {
            throw new Unsent(new IOException("no network"));
        }
        String path = request.address().getPath();
        String body = request.body();
        asked.add(path);
        bodies.add(body == null ? "" : body);
        String answer = answers.getOrDefault(path, sent -> "404").apply(body == null ? "" : body);
        if (answersLost) {
            throw new IOException("the answer was lost");
        }
        int end = answer.indexOf(' ');
        return end < 0
                ? new Reply(Integer.parseInt(answer), "")
                : new Reply(Integer.parseInt(answer.substring(0, end)), answer.substring(end + 1));
    }
}
