package candour.backend.meeting.minutes;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingStatus;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.text.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins minutes with what the system knows of the meeting, section by section; people write the rest.
@Singleton
class DraftingMinutes {
    private final DraftStore store;
    private final MinutesRights rights;
    private final List<MinutesSource> sources;
    private final AuditLog audit;

    DraftingMinutes(DraftStore store, MinutesRights rights, List<MinutesSource> sources, AuditLog audit) {
        this.store = store;
        this.rights = rights;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(MinutesSource::order))
                .toList();
        this.audit = audit;
    }

    /// Begins the minutes of a meeting; where they were begun already, these.
    ///
    /// @param t the words in the language they are to be written in
    /// @throws NotAllowed when they may not write them
    @Transactional
    public Minutes draft(SignedIn by, Meeting meeting, Texts t) {
        if (!rights.mayWrite(by, meeting.panelId(), meeting.forceId()) || meeting.status() == MeetingStatus.CANCELLED) {
            throw new NotAllowed();
        }
        Optional<Minutes> begun = store.find(meeting);
        if (begun.isPresent()) {
            return begun.get();
        }
        Minutes fresh = store.begin(meeting, t, sections(meeting, t), by.reference());
        audit.record(by.actor(), new MinutesEvent(fresh.reference(), "drafted", 1));
        return fresh;
    }

    /// Every section that a draft begins with, those included of which nothing is known.
    List<MinutesSection> sections(Meeting meeting, Texts t) {
        Map<MinutesHeading, List<String>> known = new EnumMap<>(MinutesHeading.class);
        for (MinutesSource source : sources) {
            for (MinutesPassage passage : source.passages(meeting, t)) {
                known.computeIfAbsent(passage.heading(), heading -> new ArrayList<>())
                        .addAll(passage.paragraphs());
            }
        }
        List<MinutesSection> sections = new ArrayList<>();
        for (MinutesHeading heading : MinutesHeading.values()) {
            int number = heading.ordinal() + 1;
            sections.add(new MinutesSection(
                    number, number, heading.label(t), written(known.getOrDefault(heading, List.of()))));
        }
        return sections;
    }

    /// Paragraphs with a line between them, items of one list without.
    private static String written(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        boolean item = false;
        for (String paragraph : paragraphs) {
            boolean follows = paragraph.startsWith("- ");
            if (!text.isEmpty()) {
                text.append(item && follows ? "\n" : "\n\n");
            }
            text.append(paragraph);
            item = follows;
        }
        return text.toString();
    }
}
