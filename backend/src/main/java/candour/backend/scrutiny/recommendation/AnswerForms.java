package candour.backend.scrutiny.recommendation;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the forms of the addressee.
final class AnswerForms {
    private AnswerForms() {}

    static Checked<TakePosition> position(SentForm form, LocalDate today, Texts t) {
        List<FormError> errors = new ArrayList<>();
        @Nullable Position position = Position.find(form.text("position")).orElse(null);
        if (position == null) {
            errors.add(new FormError("position", t.say("recommendation.error.position")));
        }
        String reason = form.text("reason");
        if (isWrong(reason)) {
            errors.add(new FormError(
                    "reason", t.say("recommendation.error.reason", "n", DraftRecommendation.LONGEST_TEXT)));
        }
        boolean planned = form.hasDay("change") && position != Position.DECLINED;
        Optional<LocalDate> change = planned ? form.day("change") : Optional.empty();
        if (planned && change.filter(day -> !day.isBefore(today)).isEmpty()) {
            errors.add(new FormError("change", t.say("recommendation.error.change")));
        }
        return position == null || !errors.isEmpty()
                ? new Checked.Wrong<>(errors)
                : new Checked.Right<>(new TakePosition(position, reason, change.orElse(null)));
    }

    static Checked<TellChange> change(SentForm form, Texts t) {
        List<FormError> errors = new ArrayList<>();
        String text = form.text("done");
        if (isWrong(text)) {
            errors.add(
                    new FormError("done", t.say("recommendation.error.done", "n", DraftRecommendation.LONGEST_TEXT)));
        }
        List<TellChange.Document> documents = new ArrayList<>();
        for (int at = 1; at <= TellChange.MOST_DOCUMENTS; at++) {
            String label = form.text("label-" + at);
            String address = form.text("address-" + at);
            if (label.isEmpty() && address.isEmpty()) {
                continue;
            }
            if (label.isEmpty() || label.length() > TellChange.LONGEST_LABEL) {
                errors.add(new FormError("label-" + at, t.say("recommendation.error.label")));
            } else if (!TellChange.isAddress(address)) {
                errors.add(new FormError("address-" + at, t.say("recommendation.error.address")));
            } else {
                documents.add(new TellChange.Document(label, address));
            }
        }
        return errors.isEmpty() ? new Checked.Right<>(new TellChange(text, documents)) : new Checked.Wrong<>(errors);
    }

    /// Whether this cannot be the reason or the text of anything.
    static boolean isWrong(String text) {
        return text.isEmpty() || text.length() > DraftRecommendation.LONGEST_TEXT;
    }
}
