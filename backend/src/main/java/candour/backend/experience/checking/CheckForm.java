package candour.backend.experience.checking;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.shared.reference.ReportReference;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody typed as their reference. What is wrong with it is found from the symbols alone, without a look at
/// what is stored, so the answer tells nothing of whether a report is there.
///
/// @param reference as typed, at most as long as a reference can reasonably be written
record CheckForm(String reference) {
    /// Name and identifier of the field.
    static final String FIELD = "reference";

    private static final int LONGEST = 100;

    static CheckForm of(@Nullable Map<String, Object> form) {
        Object typed = form == null ? null : form.get(FIELD);
        String text = typed == null ? "" : typed.toString();
        return new CheckForm(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    Checked<ReportReference> check(Texts t) {
        int symbols = ReportReference.countSymbols(reference);
        if (symbols == 0) {
            return Checked.wrong(FIELD, t.say("check.reference.empty"));
        }
        if (symbols != ReportReference.SYMBOLS) {
            return Checked.wrong(FIELD, t.say("check.reference.length", "n", symbols, "all", ReportReference.SYMBOLS));
        }
        Optional<ReportReference> read = ReportReference.parse(reference);
        return read.<Checked<ReportReference>>map(Checked.Right::new)
                .orElseGet(() -> Checked.wrong(FIELD, t.say("check.reference.wrong")));
    }

    @Override
    public String toString() {
        return "a typed reference";
    }
}
