package candour.backend.scrutiny.review;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.backend.scrutiny.Grade;
import candour.backend.scrutiny.SentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks a grade as it was typed.
final class OpinionCheck {
    private OpinionCheck() {}

    /// @param prefix of the fields
    static Checked<Opinion> check(SentForm form, String prefix, Texts t) {
        List<FormError> errors = new ArrayList<>();
        Optional<Grade> grade = Grade.find(form.text(prefix + "Colour"));
        if (grade.isEmpty()) {
            errors.add(new FormError(prefix + "Colour", t.say("cases.grade.missing")));
        }
        String reason = form.text(prefix + "Reason");
        if (reason.isEmpty() || reason.length() > Opinion.LONGEST) {
            errors.add(new FormError(prefix + "Reason", t.say("cases.reason.missing", "n", Opinion.LONGEST)));
        }
        for (String field : List.of("Officers", "Community")) {
            if (form.text(prefix + field).length() > Opinion.LONGEST) {
                errors.add(new FormError(prefix + field, t.say("cases.learning.long", "n", Opinion.LONGEST)));
            }
        }
        if (!errors.isEmpty()) {
            return new Checked.Wrong<>(errors);
        }
        return new Checked.Right<>(new Opinion(
                grade.orElseThrow(), reason, form.text(prefix + "Officers"), form.text(prefix + "Community")));
    }
}
