package candour.mobile.experience;

import candour.mobile.api.Json;
import candour.mobile.api.Transport;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.wire.ReportToSend;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The telling of an app that is about to be killed: keeps, sends, saves and wipes for ever, and says of each step when
/// it begins and when it was acknowledged. Its network works, loses requests, loses answers, or is not there.
final class KilledApp {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int MOST = 6;
    private static final int LONGEST_WORDS = 4_000;

    private final Random random = new Random();
    private final Set<DraftId> said = new HashSet<>();
    private final Phone phone;

    private KilledApp(Path device) {
        phone = Phone.start(device, Clock.systemUTC(), this::network);
        received().forEach(said::add);
    }

    /// @param arguments the app's folder
    public static void main(String[] arguments) {
        KilledApp app = new KilledApp(Path.of(arguments[0]));
        OUT.println("ready");
        while (true) {
            app.step();
        }
    }

    /// What a draft says in its revision; the number in front of it tells which revision it is.
    static Answers words(DraftId id, int revision) {
        int filling = Math.floorMod(31 * id.hashCode() + 7_919 * revision, LONGEST_WORDS);
        return Answers.of(Map.of(
                Questionnaire.OWN_WORDS, List.of(revision + " " + id.value() + " " + "ŵ".repeat(filling) + ".")));
    }

    /// Which revision these words are.
    static int revision(Answers answers) {
        String words = answers.find(Questionnaire.OWN_WORDS).orElseThrow();
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private void step() {
        List<Draft> drafts = phone.shelf.all();
        List<DraftId> received = received();
        int chance = random.nextInt(100);
        if (drafts.size() >= MOST && chance < 40) {
            wipe(one(drafts).id());
        } else if (drafts.isEmpty() || chance < 30) {
            keep(phone.draft("begun"), 1);
        } else if (chance < 55) {
            Draft draft = one(drafts);
            keep(draft, revision(draft.answers()) + 1);
        } else if (chance < 75) {
            send(one(drafts));
        } else if (chance < 85 || received.isEmpty()) {
            phone.queue.tryNow();
        } else {
            save(one(received));
        }
        tellReceived();
    }

    private List<DraftId> received() {
        return phone.queue.all().stream()
                .filter(Sending.Received.class::isInstance)
                .map(Sending::id)
                .toList();
    }

    private void keep(Draft draft, int revision) {
        OUT.println("keeping " + draft.id().value() + " " + revision);
        if (phone.shelf.keep(draft.with(words(draft.id(), revision)))) {
            OUT.println("kept " + draft.id().value() + " " + revision);
        }
    }

    private void send(Draft draft) {
        OUT.println("sending " + draft.id().value());
        if (phone.queue.send(draft)) {
            OUT.println("sent " + draft.id().value());
        }
    }

    private void save(DraftId id) {
        OUT.println("saving " + id.value());
        phone.queue.saved(id);
        OUT.println("saved " + id.value());
    }

    private void wipe(DraftId id) {
        OUT.println("wiping " + id.value());
        phone.shelf.wipe(id);
        OUT.println("wiped " + id.value());
    }

    private void tellReceived() {
        for (Sending sending : phone.queue.all()) {
            if (sending instanceof Sending.Received received && said.add(sending.id())) {
                OUT.println("received " + sending.id().value() + " "
                        + received.receipt().reference().replace(' ', '-'));
            }
        }
    }

    private Transport.Reply network(Transport.Request request) throws IOException {
        ReportToSend report =
                Json.read(String.valueOf(request.body()), ReportToSend.class).orElseThrow();
        String id = Answers.of(report.answers() == null ? Map.of() : report.answers())
                .find(Questionnaire.OWN_WORDS)
                .orElseThrow()
                .split(" ", -1)[1];
        int chance = random.nextInt(4);
        if (chance == 0) {
            throw new Transport.Unsent(new IOException("no network"));
        }
        if (chance == 1) {
            throw new IOException("the request is lost");
        }
        OUT.println("took " + id + " " + report.secret());
        if (chance == 2) {
            throw new IOException("the answer is lost");
        }
        return new Transport.Reply(201, Json.write(TakingPortal.receipt(String.valueOf(report.secret()))));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
