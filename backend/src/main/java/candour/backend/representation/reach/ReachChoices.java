package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.OversightBody;
import candour.backend.representation.Characteristic;
import candour.backend.representation.CountedQuarter;
import candour.backend.representation.Occasion;
import candour.backend.representation.RepresentationLookup;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What can be chosen on the page, and what an address chose.
@Singleton
class ReachChoices {
    private final AreaLookup areas;
    private final OversightBody body;
    private final RepresentationLookup counts;
    private final Clock clock;

    ReachChoices(AreaLookup areas, OversightBody body, RepresentationLookup counts, Clock clock) {
        this.areas = areas;
        this.body = body;
        this.counts = counts;
        this.clock = clock;
    }

    /// The force that the body oversees.
    Force force() {
        return areas.getForce(body.force());
    }

    /// The area of the force and its districts.
    List<Area> areas() {
        Area whole = areas.area(force()).orElseThrow(() -> new NotFound("the force has no area"));
        return Stream.concat(Stream.of(whole), areas.children(whole, AreaKind.DISTRICT).stream())
                .toList();
    }

    /// Quarters counted, the latest first; this quarter alone before the first counting.
    List<CountedQuarter> quarters() {
        List<CountedQuarter> counted = counts.quarters(force().id());
        return counted.isEmpty()
                ? List.of(new CountedQuarter(Quarter.of(LondonTime.day(clock.instant())), false))
                : counted;
    }

    /// The latest quarter that stands for good, or the latest where none does.
    Quarter latest(List<CountedQuarter> quarters) {
        return quarters.stream()
                .filter(CountedQuarter::frozen)
                .findFirst()
                .orElse(quarters.getFirst())
                .quarter();
    }

    /// What the address chose; the first of each where it chose nothing.
    ///
    /// @throws NotFound where it chose what there is not
    ReachQuery query(Map<String, String> asked, List<Area> areas, List<CountedQuarter> quarters) {
        String period = asked.getOrDefault("period", "");
        Quarter quarter = period.isEmpty()
                ? latest(quarters)
                : Quarter.parse(ReachQuery.quarterOf(period))
                        .filter(one -> quarters.stream()
                                .anyMatch(counted -> counted.quarter().equals(one)))
                        .orElseThrow(() -> new NotFound("nothing was counted in that quarter"));
        return new ReachQuery(
                chosen(asked, "occasion", List.of(Occasion.values()), Occasion::code),
                chosen(asked, "area", areas, area -> area.code().value()),
                quarter,
                ReachQuery.isYear(period),
                chosen(asked, "by", List.of(Characteristic.values()), Characteristic::code));
    }

    /// The fields of the form.
    List<RepresentationPage.Choice> fields(ReachQuery query, List<Area> areas, List<CountedQuarter> quarters, Texts t) {
        List<RepresentationPage.Option> periods = new ArrayList<>();
        for (CountedQuarter one : quarters) {
            for (boolean year : new boolean[] {false, true}) {
                ReachQuery other =
                        new ReachQuery(query.occasion(), query.area(), one.quarter(), year, query.characteristic());
                periods.add(new RepresentationPage.Option(
                        other.period(), ReachWords.chosen(one.quarter(), year, t), other.equals(query)));
            }
        }
        return List.of(
                field(
                        "occasion",
                        Arrays.asList(Occasion.values()),
                        Occasion::code,
                        one -> ReachWords.occasion(one, t),
                        one -> one == query.occasion(),
                        t),
                field("area", areas, area -> area.code().value(), Area::name, area -> area.equals(query.area()), t),
                new RepresentationPage.Choice("period", t.say("reach.choose.period"), periods),
                field(
                        "by",
                        Arrays.asList(Characteristic.values()),
                        Characteristic::code,
                        one -> ReachWords.characteristic(one, t),
                        one -> one == query.characteristic(),
                        t));
    }

    private static <T> RepresentationPage.Choice field(
            String name,
            List<T> all,
            Function<T, String> value,
            Function<T, String> label,
            Predicate<T> chosen,
            Texts t) {
        return new RepresentationPage.Choice(
                name,
                t.say("reach.choose." + name),
                all.stream()
                        .map(one -> new RepresentationPage.Option(value.apply(one), label.apply(one), chosen.test(one)))
                        .toList());
    }

    private static <T> T chosen(Map<String, String> asked, String name, List<T> all, Function<T, String> value) {
        String wanted = asked.getOrDefault(name, "");
        return wanted.isEmpty()
                ? all.getFirst()
                : all.stream()
                        .filter(one -> value.apply(one).equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("there is no such " + name));
    }
}
