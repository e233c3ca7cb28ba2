package candour.mobile.experience;

import candour.mobile.api.Answer;
import candour.mobile.api.Json;
import candour.mobile.api.PortalApi;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused;
import candour.shared.wire.ReportRefused.FieldError;
import candour.shared.wire.ReportToSend;
import java.util.List;
import java.util.Objects;

/// One time that a report goes out, and what is surely known of it afterwards. Waits for the portal.
sealed interface Attempt {

    /// The portal has it.
    record Taken(ReportReceipt receipt) implements Attempt {}

    /// The portal said that it stored nothing, and why.
    record Refused(List<FieldError> errors) implements Attempt {}

    /// It surely never left the phone.
    record Unsent() implements Attempt {}

    /// It may have arrived: no answer, or one that is not the portal's.
    record Unknown() implements Attempt {}

    /// Sends it once. What says it is a receipt is believed only with a reference in it: networks that want a sign-in
    /// first answer in the portal's place.
    static Attempt make(PortalApi portal, Telling telling) {
        Draft draft = telling.draft();
        Answers answers = Questionnaire.find(draft.questionnaire())
                .map(draft.answers()::relevant)
                .orElse(draft.answers());
        ReportToSend report = new ReportToSend(
                Objects.requireNonNull(telling.secret()).written(),
                draft.questionnaire(),
                draft.language().code(),
                answers.values());
        return of(portal.post(draft.language(), "/api/v1/reports", report, ReportReceipt.class));
    }

    private static Attempt of(Answer<ReportReceipt> answer) {
        if (answer instanceof Answer.Good<ReportReceipt> good && isReceipt(good.value())) {
            return new Taken(good.value());
        }
        if (answer instanceof Answer.Refused<ReportReceipt> refused && refused.status() == 422) {
            List<FieldError> errors =
                    Json.read(refused.body(), ReportRefused.class).map(ReportRefused::errors).orElse(List.of()).stream()
                            .map(Attempt::whole)
                            .toList();
            return errors.isEmpty() ? new Unknown() : new Refused(errors);
        }
        return answer instanceof Answer.Away<ReportReceipt> away && away.unsent() ? new Unsent() : new Unknown();
    }

    private static boolean isReceipt(ReportReceipt receipt) {
        return ReportReference.parse(text(receipt.reference())).isPresent()
                && !text(receipt.readBy()).isEmpty()
                && !text(receipt.checkAt()).isEmpty();
    }

    private static FieldError whole(FieldError error) {
        return new FieldError(text(error.field()), text(error.code()), text(error.detail()));
    }

    /// What JSON left out is null, whatever the record says.
    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
