package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingStatus;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Made-up minutes for trials, in each state: published, published with a correction, not written and overdue,
/// waiting for approval. They are made by the same acts as real ones, exist only beside the made-up sample, and are
/// removed when real records come.
@Singleton
public class SampleMinutes {
    private static final Duration TO_PUBLICATION = Duration.ofDays(24);
    private static final Duration TO_CORRECTION = Duration.ofDays(38);
    private static final Map<Integer, String> WORDS = Map.of(
            MinutesHeading.CASES.ordinal() + 1,
            "Everything in these minutes is made up.\n\nThe panel looked at six records drawn by lot.\n\n"
                    + "- four were good: the reason was written down and body-worn video was on\n"
                    + "- one was not good enough: the reason was too short to understand\n"
                    + "- one was bad: nobody wrote down why a shirt was taken off",
            MinutesHeading.LEARNING.ordinal() + 1,
            "For officers: write the reason so that somebody who was not there can understand it.\n\n"
                    + "For the community: everybody who is searched can ask for a copy of the record for three months.",
            MinutesHeading.ASKED.ordinal() + 1,
            "1. The force tells supervisors to read every reason within two days.\n"
                    + "2. The force says why body-worn video was not on in one case.",
            MinutesHeading.NEXT.ordinal() + 1,
            "The force answers before the next meeting. What it answers is published.");

    private final DraftingMinutes drafting;
    private final EditingMinutes editing;
    private final ApprovingMinutes approving;
    private final PublishingMinutes publishing;
    private final SampleMinutesStore store;

    SampleMinutes(
            DraftingMinutes drafting,
            EditingMinutes editing,
            ApprovingMinutes approving,
            PublishingMinutes publishing,
            SampleMinutesStore store) {
        this.drafting = drafting;
        this.editing = editing;
        this.approving = approving;
        this.publishing = publishing;
        this.store = store;
    }

    /// Makes those that are missing, where there are made-up panels, meetings and staff.
    public void make() {
        if (store.anyMade() || !store.hasStaff()) {
            return;
        }
        List<Meeting> held = store.meetings().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .toList();
        // the oldest first, since minutes say whether those before them were published
        for (int at = held.size() - 1; at >= 0; at--) {
            switch (at) {
                case 0 -> waiting(held.get(at));
                case 1 -> {
                    // nobody writes these, so they are overdue
                }
                case 2 -> corrected(held.get(at));
                default -> published(held.get(at));
            }
        }
    }

    /// Removes all of them.
    ///
    /// @return how many there were
    public int erase() {
        return store.erase();
    }

    private Minutes written(Meeting meeting) {
        SignedIn officer = store.officer();
        Minutes minutes = drafting.draft(officer, meeting, Texts.of(Language.ENGLISH));
        store.sections(minutes).forEach(section -> {
            String words = WORDS.get(section.section());
            if (words != null) {
                int base = store.now(minutes).version();
                editing.save(
                        officer,
                        minutes.reference(),
                        new SaveSection(section.section(), base, section.heading(), words));
            }
        });
        return store.now(minutes);
    }

    private void waiting(Meeting meeting) {
        Minutes minutes = written(meeting);
        send(minutes);
        approve(store.officer(), store.now(minutes));
    }

    private void published(Meeting meeting) {
        Minutes minutes = written(meeting);
        publish(minutes);
        store.dateBack(minutes, meeting.endsAt().plus(TO_PUBLICATION));
    }

    private void corrected(Meeting meeting) {
        Minutes minutes = written(meeting);
        publish(minutes);
        store.dateBack(minutes, meeting.endsAt().plus(TO_PUBLICATION));
        int first = store.now(minutes).version() + 1;
        editing.beginCorrection(
                store.officer(),
                minutes.reference(),
                "These minutes said that five records were looked at. There were six.");
        publish(minutes);
        store.dateCorrectionBack(minutes, first, meeting.endsAt().plus(TO_CORRECTION));
    }

    private void publish(Minutes minutes) {
        send(minutes);
        approve(store.officer(), store.now(minutes));
        approve(store.chair(), store.now(minutes));
        publishing.publish(
                store.officer(), minutes.reference(), store.now(minutes).version());
    }

    private void send(Minutes minutes) {
        editing.send(store.officer(), minutes.reference(), store.now(minutes).version(), true);
    }

    private void approve(SignedIn by, Minutes minutes) {
        approving.approve(by, minutes.reference(), minutes.version(), store.findings(minutes));
    }
}
