package candour.backend.outreach.publication;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.outreach.AudienceGroup;
import candour.backend.outreach.Commitment;
import candour.backend.outreach.EngagementLevel;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OutreachLookup;
import candour.backend.outreach.Partner;
import candour.backend.outreach.PartnerRepository;
import candour.backend.platform.export.CsvTable;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.TableView;
import candour.shared.area.AreaCode;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says of activities what is for everybody: no day finer than the month, no partner that did not agree to be named, no
/// number of people by which few could be told apart.
@Singleton
class PublishedActivities {
    private final OutreachLookup log;
    private final PartnerRepository partners;
    private final AreaLookup areas;

    PublishedActivities(OutreachLookup log, PartnerRepository partners, AreaLookup areas) {
        this.log = log;
        this.partners = partners;
        this.areas = areas;
    }

    /// What took place in these quarters, latest first.
    List<OutreachActivity> list(ForceId force, List<Quarter> quarters) {
        return log.list(force, quarters.getFirst(), quarters.getLast()).stream()
                .filter(OutreachActivity::tookPlace)
                .toList();
    }

    OutreachPage.Done done(OutreachActivity one, Texts t) {
        List<String> about = new ArrayList<>(List.of(
                areaName(one.areaCode()),
                month(one, t),
                t.say("outreach.method." + one.method().code()),
                t.say("outreach.level." + one.engagementLevel().code())));
        String people = PublicHeadcount.words(one.headcount(), t);
        if (!people.isEmpty()) {
            about.add(people);
        }
        return new OutreachPage.Done(
                one.title(),
                String.join(" · ", about),
                groups(one, t),
                partner(one)
                        .map(name -> t.say("outreach.public.partner", "name", name))
                        .orElse(""));
    }

    /// Areas by how much say people had in what was done there.
    TableView levels(List<OutreachActivity> done, Texts t) {
        List<TableView.Column> columns = new ArrayList<>();
        columns.add(TableView.Column.words(t.say("outreach.fact.area")));
        for (EngagementLevel level : EngagementLevel.values()) {
            columns.add(TableView.Column.numbers(t.say("outreach.level." + level.code())));
        }
        Set<AreaCode> places =
                done.stream().map(OutreachActivity::areaCode).collect(Collectors.toCollection(LinkedHashSet::new));
        List<TableView.Row> rows = places.stream()
                .map(place -> {
                    List<String> cells = new ArrayList<>(List.of(areaName(place)));
                    Arrays.stream(EngagementLevel.values())
                            .map(level -> done.stream()
                                    .filter(one -> one.areaCode().equals(place))
                                    .filter(one -> one.engagementLevel() == level)
                                    .count())
                            .forEach(count -> cells.add(InWords.count(t.language(), count)));
                    return new TableView.Row(cells, "");
                })
                .sorted(Comparator.comparing(row -> row.cells().getFirst()))
                .toList();
        return TableView.of("levels", t.say("outreach.public.levels"), columns, rows);
    }

    /// What was promised at what took place.
    List<OutreachPage.Promise> promises(ForceId force, List<OutreachActivity> done, LocalDate today, Texts t) {
        Map<Long, OutreachActivity> byId =
                done.stream().collect(Collectors.toMap(OutreachActivity::storedId, Function.identity()));
        return log.commitments(force).stream()
                .filter(one -> byId.containsKey(one.activityId()))
                .map(one -> promise(
                        one, Optional.ofNullable(byId.get(one.activityId())).orElseThrow(), today, t))
                .toList();
    }

    private OutreachPage.Promise promise(Commitment one, OutreachActivity at, LocalDate today, Texts t) {
        ClockChip clock = ClockChip.of(one.dueOn(), today, t);
        @Nullable String outcome = one.outcome();
        return new OutreachPage.Promise(
                one.told(),
                one.promised(),
                t.say("outreach.public.from", "title", at.title(), "month", month(at, t)),
                one.ownerRole(),
                one.isOpen() ? clock.text() : t.say("outreach.commitment.state." + one.state()),
                one.isOpen() ? clock.tone() : one.state().equals(Commitment.KEPT) ? "done" : "ended",
                outcome == null ? "" : outcome);
    }

    /// The activities as a file.
    byte[] file(List<OutreachActivity> done) {
        CsvTable table = new CsvTable(List.of(
                "month", "area_code", "area", "title", "method", "level", "groups", "partner", "people_rounded"));
        for (OutreachActivity one : done) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(one.takesPlaceOn().toString().substring(0, 7));
            cells.add(one.areaCode().value());
            cells.add(areaName(one.areaCode()));
            cells.add(one.title());
            cells.add(one.method().code());
            cells.add(one.engagementLevel().code());
            cells.add(one.audience());
            cells.add(partner(one).orElse(null));
            cells.add(PublicHeadcount.cell(one.headcount()));
            table.row(cells);
        }
        return table.bytes();
    }

    private String areaName(AreaCode code) {
        return areas.find(code).map(Area::name).orElse(code.value());
    }

    private static String month(OutreachActivity one, Texts t) {
        return InWords.month(t.language(), YearMonth.from(one.takesPlaceOn()));
    }

    private static String groups(OutreachActivity one, Texts t) {
        return one.groups().isEmpty()
                ? t.say("outreach.public.everybody")
                : t.say(
                        "outreach.public.for",
                        "groups",
                        one.groups().stream()
                                .map((AudienceGroup group) -> group.label(t))
                                .collect(Collectors.joining("; ")));
    }

    private Optional<String> partner(OutreachActivity one) {
        return Optional.ofNullable(one.partnerId())
                .flatMap(partners::find)
                .filter(Partner::namedInPublic)
                .map(Partner::name);
    }
}
