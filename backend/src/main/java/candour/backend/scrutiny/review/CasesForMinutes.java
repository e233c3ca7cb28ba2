package candour.backend.scrutiny.review;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.minutes.MinutesHeading;
import candour.backend.meeting.minutes.MinutesPassage;
import candour.backend.meeting.minutes.MinutesSource;
import candour.backend.platform.text.Texts;
import candour.backend.scrutiny.CaseLearning;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.Grade;
import candour.backend.scrutiny.ReviewLookup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What cases give to the minutes of a meeting: how many were looked at, how many got each grade, what was learned.
/// Never a word of a record, and never which case got which grade.
@Singleton
class CasesForMinutes implements MinutesSource {
    private static final int ORDER = 30;

    private final ReviewLookup cases;

    CasesForMinutes(ReviewLookup cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<MinutesPassage> passages(Meeting meeting, Texts t) {
        List<CaseSummary> drawn = cases.listOfMeeting(meeting.id());
        if (drawn.isEmpty()) {
            return List.of();
        }
        List<MinutesPassage> passages = new ArrayList<>();
        passages.add(new MinutesPassage(MinutesHeading.CASES, found(drawn, t)));
        List<CaseLearning> learned = cases.learning(drawn);
        List<String> officers = items(learned.stream().map(CaseLearning::forOfficers));
        List<String> community = items(learned.stream().map(CaseLearning::forCommunity));
        List<String> learning = new ArrayList<>();
        if (!officers.isEmpty()) {
            learning.add(t.say("cases.minutes.officers"));
            learning.addAll(officers);
        }
        if (!community.isEmpty()) {
            learning.add(t.say("cases.minutes.community"));
            learning.addAll(community);
        }
        if (!learning.isEmpty()) {
            passages.add(new MinutesPassage(MinutesHeading.LEARNING, learning));
        }
        return passages;
    }

    private static List<String> found(List<CaseSummary> drawn, Texts t) {
        List<String> found = new ArrayList<>();
        found.add(t.say("cases.minutes.drawn", "n", drawn.size()));
        for (Grade grade : Grade.values()) {
            long count = drawn.stream()
                    .filter(one -> one.grade().filter(grade::equals).isPresent())
                    .count();
            if (count > 0) {
                found.add("- " + t.say("cases.minutes.grade", "grade", grade.label(t), "n", count));
            }
        }
        return found;
    }

    private static List<String> items(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty())
                .distinct()
                .map(text -> "- " + text.replaceAll("\\s+", " "))
                .toList();
    }
}
