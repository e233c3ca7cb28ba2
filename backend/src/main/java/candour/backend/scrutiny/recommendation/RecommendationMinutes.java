package candour.backend.scrutiny.recommendation;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingStatus;
import candour.backend.meeting.minutes.MinutesHeading;
import candour.backend.meeting.minutes.MinutesPassage;
import candour.backend.meeting.minutes.MinutesSource;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What minutes say of recommendations: what was asked at the meeting or since the one before, and what was answered,
/// done and judged since then. Only what everybody may read goes in.
@Singleton
class RecommendationMinutes implements MinutesSource {
    private static final int ORDER = 40;

    private final RecommendationLookup lookup;
    private final MeetingLookup meetings;

    RecommendationMinutes(RecommendationLookup lookup, MeetingLookup meetings) {
        this.lookup = lookup;
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<MinutesPassage> passages(Meeting meeting, Texts t) {
        LocalDate until = meeting.day();
        LocalDate after = meetings.list(meeting.panelId()).stream()
                .filter(other -> other.status() == MeetingStatus.HELD)
                .map(Meeting::day)
                .filter(day -> day.isBefore(until))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        List<Recommendation> all = lookup.list().stream()
                .filter(one -> one.panelId() == meeting.panelId())
                .toList();
        List<MinutesPassage> passages = new ArrayList<>();
        add(passages, MinutesHeading.ASKED, asked(all, meeting, after, t));
        add(passages, MinutesHeading.ANSWERED, answered(all, day -> day.isAfter(after) && !day.isAfter(until), t));
        return passages;
    }

    private static void add(List<MinutesPassage> passages, MinutesHeading heading, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            passages.add(new MinutesPassage(heading, paragraphs));
        }
    }

    private static List<String> asked(List<Recommendation> all, Meeting meeting, LocalDate after, Texts t) {
        return all.stream()
                .filter(one -> isOf(one, meeting) || isWithin(one.deliveredOn(), after, meeting.day()))
                .map(one -> "- "
                        + t.say(
                                "recommendation.minutes.asked",
                                "title",
                                one.title(),
                                "day",
                                InWords.day(t.language(), one.dueOn())))
                .toList();
    }

    private List<String> answered(List<Recommendation> all, Predicate<LocalDate> when, Texts t) {
        Map<Long, History> histories = lookup.histories(all);
        List<String> paragraphs = new ArrayList<>();
        for (Recommendation one : all) {
            History history = histories.get(one.id());
            if (history != null) {
                history.open().stream()
                        .filter(step -> when.test(step.takenOn()) && !key(step).isEmpty())
                        .map(step -> "- "
                                + t.say(
                                        "recommendation.minutes." + key(step),
                                        "title",
                                        one.title(),
                                        "choice",
                                        choice(step, t),
                                        "text",
                                        step.text().replace('\n', ' ')))
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    private static String key(RecommendationStep step) {
        return switch (step.step()) {
            case POSITION, VERDICT -> "chosen";
            case CHANGE -> "done";
            default -> "";
        };
    }

    private static String choice(RecommendationStep step, Texts t) {
        return switch (step.step()) {
            case POSITION -> t.say("recommendation.position." + step.position().code());
            case VERDICT -> t.say("recommendation.verdict." + step.verdict().code());
            default -> "";
        };
    }

    private static boolean isOf(Recommendation one, Meeting meeting) {
        Long decidedAt = one.meetingId();
        return decidedAt != null && decidedAt == meeting.id();
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate after, LocalDate until) {
        return day != null && day.isAfter(after) && !day.isAfter(until);
    }
}
