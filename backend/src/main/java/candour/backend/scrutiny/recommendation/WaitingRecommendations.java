package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What waits for whom among recommendations: drafts for the chair, agreed ones and texts to look through for panel
/// officers, questions and promises for the addressee, answers for the panel's verdict; and what is overdue for the
/// commissioner, who answers for it to the public.
@Singleton
class WaitingRecommendations implements Waiting {
    /// Days within which a panel officer looks through a text: five working days, counted as a week.
    static final int DAYS_TO_CHECK = 7;

    private static final String PATH = "/staff/recommendations";

    private final Recommendations book;
    private final RecommendationRights rights;
    private final RecommendationLookup lookup;

    WaitingRecommendations(Recommendations book, RecommendationRights rights, RecommendationLookup lookup) {
        this.book = book;
        this.rights = rights;
        this.lookup = lookup;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        List<WaitingItem> items = new ArrayList<>();
        Map<Turn, List<Recommendation>> turns = new EnumMap<>(Turn.class);
        book.listTheirs(who)
                .forEach(one -> Turn.of(one).ifPresent(turn -> turns.computeIfAbsent(turn, any -> new ArrayList<>())
                        .add(one)));
        turns.forEach((turn, those) -> items.addAll(items(turn, those)));
        if (who.has(Role.COMMISSIONER)) {
            List<Recommendation> overdue = lookup.listOverdue(rights.forces(who));
            if (!overdue.isEmpty()) {
                items.add(WaitingItem.at(PATH + "/unanswered", "recommendation.waiting.unanswered")
                        .counting(overdue.size())
                        .raised(true)
                        .dueOn(overdue.getFirst().dueOn()));
            }
        }
        return items;
    }

    /// What is past its day apart from what is not, so that one late one does not make all of them look late.
    private List<WaitingItem> items(Turn turn, List<Recommendation> those) {
        LocalDate today = lookup.today();
        Map<Boolean, List<Recommendation>> parts = those.stream().collect(Collectors.partitioningBy(one -> {
            LocalDate due = due(turn, one);
            return due != null && due.isBefore(today);
        }));
        return Stream.of(parts.get(true), parts.get(false))
                .filter(part -> !part.isEmpty())
                .map(part -> item(turn, part))
                .toList();
    }

    private static WaitingItem item(Turn turn, List<Recommendation> those) {
        String path = those.size() == 1 ? PATH + "/" + those.getFirst().reference() : PATH + "?show=mine";
        return WaitingItem.at(path, "recommendation.waiting." + turn.word())
                .counting(those.size())
                .waitingSince(earliest(those.stream()
                                .map(one ->
                                        Optional.ofNullable(one.checkingOn()).orElse(one.movedOn()))
                                .toList())
                        .orElse(null))
                .dueOn(earliest(those.stream()
                                .map(one -> due(turn, one))
                                .filter(Objects::nonNull)
                                .toList())
                        .orElse(null));
    }

    private static @Nullable LocalDate due(Turn turn, Recommendation one) {
        return switch (turn) {
            case ANSWER -> one.dueOn();
            case CHANGE -> one.changeDueOn();
            case CHECK ->
                Optional.ofNullable(one.checkingOn())
                        .map(day -> day.plusDays(DAYS_TO_CHECK))
                        .orElse(null);
            case AGREE, DELIVER, JUDGE -> null;
        };
    }

    private static Optional<LocalDate> earliest(Collection<@Nullable LocalDate> days) {
        return days.stream().filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
