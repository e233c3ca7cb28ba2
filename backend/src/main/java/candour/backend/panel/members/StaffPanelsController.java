package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.StaffFrames;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TableView;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.LocalDate;
import java.util.List;

/// The panels of a force and who serves on them, for panel officers.
@Controller("/staff/panels")
class StaffPanelsController {
    static final String PATH = "/staff/panels";

    private final StaffPanels panels;
    private final StaffFrames frames;

    StaffPanelsController(StaffPanels panels, StaffFrames frames) {
        this.panels = panels;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t) {
        TableView table = TableView.of(
                "panels",
                t.say("panel.staff.panels"),
                List.of(
                        TableView.Column.words(t.say("panel.staff.panel")),
                        TableView.Column.words(t.say("panel.form.status")),
                        TableView.Column.numbers(t.say("panel.form.seats")),
                        TableView.Column.numbers(t.say("panel.staff.taken"))),
                panels.list(by).stream().map(panel -> row(panel, t)).toList());
        return frames.show(t, t.say("panel.staff.panels"), PATH, List.of(), new StaffPanelsPage(by, table));
    }

    @Get("/{panel}")
    HttpResponse<?> show(SignedIn by, Texts t, String panel) {
        Panel one = panels.get(by, panel);
        List<SummaryRow> facts = List.of(
                SummaryRow.of(t.say("panel.form.status"), status(one, t)),
                SummaryRow.of(
                        t.say("panel.fact.seats"), t.say("panel.seats.of", "seats", one.seats(), "taken", one.taken())),
                SummaryRow.of(t.say("panel.fact.quorum"), t.say("panel.quorum.members", "n", one.quorum())));
        TableView members = TableView.of(
                "members",
                t.say("panel.staff.members"),
                List.of(
                        TableView.Column.words(t.say("panel.staff.member")),
                        TableView.Column.words(t.say("panel.member.rank")),
                        TableView.Column.words(t.say("panel.staff.until"))),
                panels.lookup().members(one.id()).stream()
                        .map(member -> row(member, panels.today(), t))
                        .toList());
        StaffPanelPage page =
                new StaffPanelPage(by, one.name(), PATH + "/" + one.reference(), one.path(), facts, members);
        return frames.below(t, "panel.staff.panels", PATH, one.name(), page.path(), List.of(), page);
    }

    private static TableView.Row row(Panel panel, Texts t) {
        return new TableView.Row(
                List.of(
                        panel.name(),
                        status(panel, t),
                        InWords.count(t.language(), panel.seats()),
                        InWords.count(t.language(), panel.taken())),
                PATH + "/" + panel.reference());
    }

    private static TableView.Row row(Membership member, LocalDate today, Texts t) {
        String until = InWords.day(t.language(), member.untilOn());
        return new TableView.Row(
                List.of(
                        member.displayName(),
                        member.role().label(t),
                        member.isOverdue(today) ? t.say("panel.staff.over", "day", until) : until),
                "/staff/members/" + member.reference());
    }

    private static String status(Panel panel, Texts t) {
        return t.say(panel.isOpen() ? "panel.form.status.open" : "panel.form.status.closed");
    }
}
