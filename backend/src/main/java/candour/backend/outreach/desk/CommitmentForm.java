package candour.backend.outreach.desk;

import candour.backend.identity.TypedForm;
import candour.backend.outreach.MakingCommitment.MakeCommitment;
import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The forms in which a promise is written down and closed. Both are public: a text in which something may point to a
/// person is taken only after somebody has looked again and said so.
final class CommitmentForm {
    static final String TOLD = "told";
    static final String PROMISED = "promised";
    static final String OWNER = "owner-role";
    static final String DAY = "due";
    static final String LOOKED = "looked";
    static final String STATE = "state";
    static final String OUTCOME = "outcome";

    private static final int LONGEST = 500;
    private static final int LONGEST_ROLE = 80;

    private CommitmentForm() {}

    static FormAnswers sent(TypedForm form) {
        return FormAnswers.of(
                form, TOLD, PROMISED, OWNER, DAY + "-day", DAY + "-month", DAY + "-year", LOOKED, STATE, OUTCOME);
    }

    /// A promise that is written down.
    static Checked<MakeCommitment> check(FormAnswers form, Texts t) {
        List<FormError> errors = new ArrayList<>();
        text(form, TOLD, LONGEST, errors, t);
        text(form, PROMISED, LONGEST, errors, t);
        text(form, OWNER, LONGEST_ROLE, errors, t);
        Optional<LocalDate> due = form.findDay(DAY);
        if (due.isEmpty()) {
            errors.add(new FormError(DAY + "-day", t.say("outreach.form.day.missing")));
        }
        if (errors.isEmpty()) {
            looked(form, errors, t, TOLD, PROMISED, OWNER);
        }
        return errors.isEmpty()
                ? new Checked.Right<>(new MakeCommitment(
                        form.value(TOLD), form.value(PROMISED), form.value(OWNER), due.orElseThrow()))
                : new Checked.Wrong<>(errors);
    }

    /// What is wrong with how a promise is closed.
    static List<FormError> checkClosing(FormAnswers form, Texts t) {
        List<FormError> errors = new ArrayList<>();
        if (!form.has(STATE, "kept") && !form.has(STATE, "could-not")) {
            errors.add(new FormError(STATE, t.say("outreach.close.state.missing")));
        }
        text(form, OUTCOME, LONGEST, errors, t);
        if (errors.isEmpty()) {
            looked(form, errors, t, OUTCOME);
        }
        return errors;
    }

    private static void text(FormAnswers form, String field, int longest, List<FormError> errors, Texts t) {
        String text = form.value(field);
        if (text.isEmpty() || text.length() > longest) {
            errors.add(new FormError(field, t.say("outreach.commitment." + field + ".missing", "n", longest)));
        }
    }

    private static void looked(FormAnswers form, List<FormError> errors, Texts t, String... fields) {
        String found = Stream.of(fields)
                .flatMap(field -> PersonalDetails.find(form.value(field)).stream())
                .map(one -> one.text())
                .distinct()
                .map(text -> t.say("outreach.quoted", "text", text))
                .collect(Collectors.joining(", "));
        if (!found.isEmpty() && form.value(LOOKED).isEmpty()) {
            errors.add(new FormError(LOOKED, t.say("outreach.looked.missing", "found", found)));
        }
    }
}
