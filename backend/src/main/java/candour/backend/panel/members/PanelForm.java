package candour.backend.panel.members;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.panel.DescribePanel;
import candour.backend.panel.Field;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelKind;
import candour.backend.panel.PanelStatus;
import candour.backend.panel.SentForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.shared.area.AreaCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What somebody typed about a panel.
///
/// @param sent the fields
record PanelForm(SentForm sent) {
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_REMIT = 2000;
    private static final int LONGEST_TERMS = 4000;
    private static final Map<String, int[]> NUMBERS = Map.of(
            "cadence", new int[] {1, 24},
            "seats", new int[] {1, 99},
            "quorum", new int[] {1, 99},
            "age-from", new int[] {10, 99},
            "term", new int[] {1, 120});

    /// A new panel before anything was typed.
    static PanelForm empty() {
        return new PanelForm(SentForm.of(Map.of(
                "kind", "stop-and-search",
                "chair", "yes",
                "cadence", "2",
                "seats", "12",
                "quorum", "5",
                "age-from", "18",
                "term", "24",
                "status", "open")));
    }

    /// A panel as it is now.
    static PanelForm of(Panel panel) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", panel.name());
        fields.put("kind", panel.kind().word());
        fields.put("remit", panel.remit());
        fields.put("terms", panel.terms());
        fields.put("area", panel.areaCode().value());
        fields.put("chair", panel.independentChair() ? "yes" : "no");
        fields.put("cadence", panel.cadenceMonths());
        fields.put("seats", panel.seats());
        fields.put("quorum", panel.quorum());
        fields.put("age-from", panel.ageFrom());
        Integer oldest = panel.ageTo();
        fields.put("age-to", oldest == null ? "" : oldest);
        fields.put("term", panel.termMonths());
        fields.put("status", word(panel.status()));
        return new PanelForm(SentForm.of(fields));
    }

    /// The fields with what was typed.
    ///
    /// @param places that a panel can be for
    List<Field> fields(List<Area> places, Texts t) {
        List<Field> fields = new ArrayList<>();
        fields.add(typed(t, "name", Field.Kind.TEXT));
        fields.add(picked(
                t,
                "kind",
                Arrays.stream(PanelKind.values())
                        .map(kind -> choice("kind", kind.word(), kind.label(t)))
                        .toList()));
        fields.add(typed(t, "remit", Field.Kind.LONG_TEXT));
        fields.add(typed(t, "terms", Field.Kind.LONG_TEXT));
        fields.add(Field.picked("area", Field.Kind.SELECT, t.say("panel.form.area"), "", places(places, t)));
        fields.add(picked(
                t,
                "chair",
                List.of(
                        choice("chair", "yes", t.say("panel.chair.independent")),
                        choice("chair", "no", t.say("panel.chair.notIndependent")))));
        for (String number : List.of("cadence", "seats", "quorum", "age-from", "age-to", "term")) {
            fields.add(typed(t, number, Field.Kind.NUMBER));
        }
        fields.add(picked(
                t,
                "status",
                List.of(
                        choice("status", "open", t.say("panel.form.status.open")),
                        choice("status", "closed", t.say("panel.form.status.closed")))));
        return fields;
    }

    private List<Field.Choice> places(List<Area> places, Texts t) {
        List<Field.Choice> choices = new ArrayList<>();
        choices.add(new Field.Choice("", t.say("panel.form.area.choose"), false));
        places.forEach(place -> choices.add(choice("area", place.code().value(), StaffPanels.named(place, t))));
        return choices;
    }

    /// The command, or all that is wrong.
    Checked<DescribePanel> check(AreaLookup areas, Texts t) {
        List<FormError> errors = new ArrayList<>();
        require(errors, t, "name", LONGEST_NAME);
        require(errors, t, "remit", LONGEST_REMIT);
        require(errors, t, "terms", LONGEST_TERMS);
        Optional<AreaCode> area = place(areas).map(Area::code);
        if (area.isEmpty()) {
            errors.add(new FormError("area", t.say("panel.form.area.missing")));
        }
        Optional<PanelKind> kind = Arrays.stream(PanelKind.values())
                .filter(one -> one.word().equals(sent.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add(new FormError("kind", t.say("panel.form.kind.missing")));
        }
        NUMBERS.forEach((name, range) -> {
            if (number(name) < range[0] || number(name) > range[1]) {
                errors.add(new FormError(name, t.say("panel.form.number", "from", range[0], "to", range[1])));
            }
        });
        if (number("quorum") > number("seats")) {
            errors.add(new FormError("quorum", t.say("panel.form.quorum.many")));
        }
        if (!sent.text("age-to").isEmpty() && number("age-to") < number("age-from")) {
            errors.add(new FormError("age-to", t.say("panel.form.age-to.less")));
        }
        return errors.isEmpty()
                ? new Checked.Right<>(command(kind.orElseThrow(), area.orElseThrow()))
                : new Checked.Wrong<>(errors);
    }

    /// The place that was picked, if we know it.
    Optional<Area> place(AreaLookup areas) {
        return AreaCode.parse(sent.text("area")).flatMap(areas::find);
    }

    private DescribePanel command(PanelKind kind, AreaCode area) {
        return new DescribePanel(
                sent.text("name"),
                kind,
                sent.text("remit"),
                sent.text("terms"),
                area,
                sent.text("chair").equals("yes"),
                number("cadence"),
                number("seats"),
                number("quorum"),
                number("age-from"),
                sent.number("age-to").orElse(null),
                number("term"),
                sent.text("status").equals("closed") ? PanelStatus.CLOSED : PanelStatus.OPEN);
    }

    private int number(String name) {
        return sent.number(name).orElse(0);
    }

    private void require(List<FormError> errors, Texts t, String name, int longest) {
        if (sent.text(name).isEmpty() || sent.text(name).length() > longest) {
            errors.add(new FormError(name, t.say("panel.form.text", "n", longest)));
        }
    }

    private Field typed(Texts t, String name, Field.Kind kind) {
        return Field.typed(
                name, kind, t.say("panel.form." + name), t.say("panel.form." + name + ".hint"), sent.text(name));
    }

    private static Field picked(Texts t, String name, List<Field.Choice> choices) {
        return Field.picked(name, Field.Kind.RADIOS, t.say("panel.form." + name), "", choices);
    }

    private Field.Choice choice(String name, String code, String label) {
        return new Field.Choice(code, label, sent.text(name).equals(code));
    }

    private static String word(PanelStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
