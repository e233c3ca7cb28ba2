package candour.mobile.experience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a [KilledApp] acknowledged before it was killed, to compare with what is there afterwards.
final class Acknowledged {
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> contradictions = new ArrayList<>();

    /// What is known of one draft.
    private static final class Story {
        private int kept;
        private int keeping;
        private boolean sending;
        private boolean sent;
        private boolean taken;
        private boolean ending;
        private boolean ended;
        private @Nullable String secret;
        private @Nullable String reference;
    }

    /// One line that the app said. A last line that was cut short is no acknowledgement.
    void take(String line) {
        String[] words = line.split(" ", -1);
        Story story =
                stories.computeIfAbsent(words.length > 1 && DraftId.is(words[1]) ? words[1] : "", id -> new Story());
        switch (words[0]) {
            case "keeping" -> story.keeping = Integer.parseInt(words[2]);
            case "kept" -> story.kept = Integer.parseInt(words[2]);
            case "sending" -> story.sending = true;
            case "sent" -> story.sent = true;
            case "took" -> taken(story, words[2]);
            case "received" -> received(story, words[2]);
            case "wiping", "saving" -> story.ending = true;
            case "wiped", "saved" -> story.ended = true;
            default -> {
                return;
            }
        }
        counts.merge(words[0], 1, Integer::sum);
    }

    /// What differs on the device.
    List<String> compare(Phone phone) {
        List<String> failures = new ArrayList<>(contradictions);
        contradictions.clear();
        int unreadable = phone.shelf.takeUnreadable();
        if (unreadable > 0) {
            failures.add(unreadable + " cannot be opened");
        }
        Map<String, Telling> tellings = new HashMap<>();
        phone.shelf
                .files()
                .tellings()
                .forEach(telling -> tellings.put(telling.id().value(), telling));
        Map<String, Sending> sendings = new HashMap<>();
        phone.queue.all().forEach(sending -> sendings.put(sending.id().value(), sending));
        stories.remove("");
        stories.forEach((id, story) ->
                fault(story, tellings.get(id), sendings.get(id)).ifPresent(fault -> failures.add(id + " " + fault)));
        for (String id : tellings.keySet()) {
            if (!stories.containsKey(id)) {
                failures.add(id + " is there and nobody began it");
            }
        }
        settle(tellings, sendings);
        return failures;
    }

    /// Whether every kind of step was acknowledged at least once.
    boolean saidEnough() {
        return counts.keySet().containsAll(List.of("kept", "sent", "took", "received", "saved"));
    }

    @Override
    public String toString() {
        return counts.toString();
    }

    private void taken(Story story, String secret) {
        if (story.secret != null && !story.secret.equals(secret)) {
            contradictions.add("a report was sent with two secrets");
        }
        story.secret = secret;
        story.taken = true;
    }

    private void received(Story story, String reference) {
        if (story.reference != null && !story.reference.equals(reference)) {
            contradictions.add("a report has two references");
        }
        story.reference = reference;
    }

    private static Optional<String> fault(Story story, @Nullable Telling telling, @Nullable Sending sending) {
        if (story.ended) {
            return telling == null && sending == null ? Optional.empty() : Optional.of("was wiped and is there");
        }
        if (sending instanceof Sending.Received received) {
            return receivedFault(story, received, telling);
        }
        if (telling == null) {
            return story.ending || story.kept == 0 ? Optional.empty() : Optional.of("is lost");
        }
        if (story.reference != null && !story.ending) {
            return Optional.of("lost its receipt");
        }
        int revision = KilledApp.revision(telling.draft().answers());
        if (!KilledApp.words(telling.id(), revision).equals(telling.draft().answers())) {
            return Optional.of("has words that nobody wrote");
        }
        if (revision != story.kept && revision != story.keeping) {
            return Optional.of("is revision " + revision + " and not " + story.kept);
        }
        if (!(sending instanceof Sending.Waiting waiting)) {
            return story.sent ? Optional.of("was to be sent and is a draft") : Optional.empty();
        }
        if (!story.sending) {
            return Optional.of("is sent and nobody asked for it");
        }
        return story.taken && waiting.tries() == 0 ? Optional.of("arrived and is called not sent") : Optional.empty();
    }

    private static Optional<String> receivedFault(Story story, Sending.Received received, @Nullable Telling telling) {
        String reference = received.receipt().reference().replace(' ', '-');
        if (!story.taken || telling != null) {
            return Optional.of("is called received and did not arrive, or its body is there");
        }
        return story.reference == null || story.reference.equals(reference)
                ? Optional.empty()
                : Optional.of("has another receipt than before");
    }

    /// What was begun and not acknowledged has either happened or not; from now on it is what is there.
    private void settle(Map<String, Telling> tellings, Map<String, Sending> sendings) {
        stories.forEach((id, story) -> {
            Telling telling = tellings.get(id);
            Sending sending = sendings.get(id);
            story.ended |= story.ending && telling == null && sending == null;
            story.ending = false;
            story.sending = sending != null;
            if (sending instanceof Sending.Received received) {
                story.reference = received.receipt().reference().replace(' ', '-');
            }
            if (telling != null) {
                story.kept = KilledApp.revision(telling.draft().answers());
            }
            story.keeping = story.kept;
        });
    }
}
