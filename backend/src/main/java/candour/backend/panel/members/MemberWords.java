package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.panel.Clearance;
import candour.backend.panel.Field;
import candour.backend.panel.MaterialClass;
import candour.backend.panel.MemberFile;
import candour.backend.panel.Membership;
import candour.backend.panel.SentForm;
import candour.backend.panel.Training;
import candour.backend.panel.VettingStatus;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words the file of a member.
final class MemberWords {
    private final Texts t;
    private final LocalDate today;

    MemberWords(Texts t, LocalDate today) {
        this.t = t;
        this.today = today;
    }

    MemberPage page(SignedIn by, MemberFile file, SentForm typed, List<FormError> errors) {
        Membership member = file.member();
        return new MemberPage(
                by,
                member.displayName(),
                "/staff/members/" + member.reference(),
                String.valueOf(member.version()),
                facts(file),
                vetting(file),
                training(file),
                file.conflicts().stream()
                        .map(one -> SummaryRow.of(day(one.declaredOn()), one.words()))
                        .toList(),
                member.serves(),
                List.of(Field.typed(
                        "until",
                        Field.Kind.DATE,
                        t.say("panel.appoint.until"),
                        "",
                        or(typed.text("until"), member.untilOn().toString()))),
                clearing(typed),
                List.of(
                        select(
                                "subject",
                                Arrays.stream(Training.values())
                                        .map(one -> choice(typed, "subject", one.word(), one.label(t)))
                                        .toList()),
                        Field.typed(
                                "done",
                                Field.Kind.DATE,
                                t.say("panel.member.done"),
                                "",
                                or(typed.text("done"), today.toString()))),
                errors);
    }

    /// Panel, role, term and needs.
    List<SummaryRow> facts(MemberFile file) {
        Membership member = file.member();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(t.say("panel.application.panel"), file.panel().name()));
        rows.add(SummaryRow.of(t.say("panel.member.rank"), member.role().label(t)));
        rows.add(new SummaryRow(
                t.say("panel.member.term"),
                t.say("panel.member.fromTo", "from", day(member.fromOn()), "to", day(member.untilOn())),
                member.isOverdue(today) ? t.say("panel.member.overdue") : ""));
        LocalDate ended = member.endedOn();
        if (ended != null) {
            rows.add(SummaryRow.of(t.say("panel.member.left"), day(ended)));
        }
        if (!file.needs().isEmpty()) {
            rows.add(SummaryRow.of(t.say("panel.member.needs"), needs(file.needs())));
        }
        return rows;
    }

    /// One line for each class of material.
    List<SummaryRow> vetting(MemberFile file) {
        return Arrays.stream(MaterialClass.values())
                .map(material -> vetting(material, file.clearances()))
                .toList();
    }

    /// One line for each subject.
    List<SummaryRow> training(MemberFile file) {
        return Arrays.stream(Training.values())
                .map(subject -> SummaryRow.of(
                        subject.label(t),
                        file.trained().stream()
                                .filter(one -> one.subject() == subject)
                                .map(one -> day(one.doneOn()))
                                .findFirst()
                                .orElseGet(() -> t.say("panel.member.notYet"))))
                .toList();
    }

    private SummaryRow vetting(MaterialClass material, List<Clearance> clearances) {
        @Nullable
        Clearance noted = clearances.stream()
                .filter(one -> one.material() == material)
                .findFirst()
                .orElse(null);
        VettingStatus status = noted == null ? VettingStatus.NONE : noted.on(today);
        LocalDate until = noted == null ? null : noted.expiresOn();
        String says = until == null || status != VettingStatus.CLEARED
                ? status.label(t)
                : t.say("panel.member.clearedUntil", "day", day(until));
        return SummaryRow.of(material.label(t), says);
    }

    private List<Field> clearing(SentForm typed) {
        return List.of(
                select(
                        "material",
                        Arrays.stream(MaterialClass.values())
                                .map(one -> choice(typed, "material", one.word(), one.label(t)))
                                .toList()),
                select(
                        "status",
                        Arrays.stream(VettingStatus.values())
                                .map(one -> choice(typed, "status", one.word(), one.label(t)))
                                .toList()),
                Field.typed(
                        "expires",
                        Field.Kind.DATE,
                        t.say("panel.member.expires"),
                        t.say("panel.member.expires.hint"),
                        typed.text("expires")));
    }

    /// What they asked for: their own words, and codes of costs.
    private String needs(String needs) {
        List<String> codes = List.of("travel", "childcare", "carer", "device", "earnings");
        List<String> words = new ArrayList<>();
        for (String line : needs.lines().toList()) {
            List<String> parts = List.of(line.split(" "));
            if (codes.containsAll(parts)) {
                parts.forEach(code -> words.add(t.say("panel.apply.expenses." + code)));
            } else {
                words.add(line);
            }
        }
        return String.join("; ", words);
    }

    /// Nothing is chosen until somebody chooses: what holds must not be overwritten by one press.
    private Field select(String id, List<Field.Choice> choices) {
        List<Field.Choice> offered = new ArrayList<>();
        offered.add(new Field.Choice("", t.say("panel.member.choose"), false));
        offered.addAll(choices);
        return Field.picked(id, Field.Kind.SELECT, t.say("panel.member." + id), "", offered);
    }

    private static Field.Choice choice(SentForm typed, String field, String code, String label) {
        return new Field.Choice(code, label, typed.text(field).equals(code));
    }

    private String day(LocalDate day) {
        return InWords.day(t.language(), day);
    }

    private static String or(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }
}
