package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.outreach.RemedialAction;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.representation.Characteristic;
import candour.backend.representation.CountedQuarter;
import candour.backend.representation.Occasion;
import candour.backend.representation.measure.Standing;
import candour.shared.area.ForceId;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows whether the people appointed to panels are as those who live here, and whether something is planned for each
/// group that is missing. Numbers of groups only, and only of quarters that stand for good. Source: Commission on Race
/// and Ethnic Disparities (2021), recommendation 4A; APCC Equality Framework (2023) 3.2.
@Singleton
class ReachEvidence implements Evidence {
    private static final String STANDARD = "representative";

    private final ReachChoices choices;
    private final ReachReading reading;
    private final FollowingUp following;

    ReachEvidence(ReachChoices choices, ReachReading reading, FollowingUp following) {
        this.choices = choices;
        this.reading = reading;
        this.following = following;
    }

    @Override
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        if (!choices.force().slug().equals(force)) {
            return List.of();
        }
        Area whole = choices.areas().getFirst();
        return choices.quarters().stream()
                .filter(CountedQuarter::frozen)
                .findFirst()
                .map(CountedQuarter::quarter)
                .map(quarter -> Stream.concat(appointed(whole, quarter).stream(), Stream.of(followed(whole, quarter)))
                        .toList())
                .orElse(List.of());
    }

    /// Of the year to the quarter, since few are appointed in one; nothing where nobody said anything about themselves.
    private Optional<EvidenceItem> appointed(Area whole, Quarter quarter) {
        ReachQuery query = new ReachQuery(Occasion.APPOINTED, whole, quarter, true, Characteristic.ETHNIC_GROUP);
        Picture picture = reading.read(choices.force().id(), query, Texts.of(Language.ENGLISH));
        return Optional.ofNullable(picture.with(Benchmark.Kind.RESIDENTS))
                .filter(residents -> picture.known() > 0)
                .map(residents -> {
                    long under = count(residents, Standing.UNDER);
                    long unclear = count(residents, Standing.CANNOT_TELL_YET);
                    return EvidenceItem.of(STANDARD, under == 0 && unclear == 0, "reach.evidence.appointed")
                            .with("under", under)
                            .with("unclear", unclear)
                            .lacking(under == 0 ? "representative.unclear" : "representative")
                            .shownAt(query.path(), quarter.last());
                });
    }

    private static long count(Picture.Comparison comparison, Standing standing) {
        return comparison.now().groups().stream()
                .filter(group -> group.standing() == standing)
                .count();
    }

    private EvidenceItem followed(Area whole, Quarter quarter) {
        List<RemedialAction> actions = following.actions(choices.force().slug());
        int force = choices.force().id();
        List<List<Flag>> flagged = Arrays.stream(Occasion.values())
                .map(occasion -> new ReachQuery(occasion, whole, quarter, false, Characteristic.ETHNIC_GROUP))
                .flatMap(query -> reading.readAll(force, query, Texts.of(Language.ENGLISH)).stream())
                .map(Picture::flags)
                .toList();
        long all = flagged.stream().mapToLong(ReachEvidence::groups).sum();
        long planned = flagged.stream()
                .map(flags -> flags.stream()
                        .filter(flag -> actions.stream().anyMatch(action -> FollowingUp.isFor(action, flag)))
                        .toList())
                .mapToLong(ReachEvidence::groups)
                .sum();
        return EvidenceItem.of(STANDARD, all == planned, "reach.evidence.followed")
                .with("flagged", all)
                .with("planned", planned)
                .lacking("representative.followed")
                .shownAt("/staff/representation", quarter.last());
    }

    /// A group that is flagged beside residents and beside people searched is one.
    private static long groups(List<Flag> flags) {
        return flags.stream().map(Flag::audience).distinct().count();
    }
}
