package candour.backend.meeting.question;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.FormField;
import candour.backend.meeting.FormField.Choice;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.MeetingWords.Chip;
import candour.backend.meeting.question.QuestionDeskController.Typed;
import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays out questions of the public for those who decide on them and answer them.
@Singleton
class QuestionDesk {
    static final String TEXT = "text";
    static final String PUT_TO = "put-to";
    static final String REASON = "reason";
    static final String ANSWER = "answer";

    /// Days after the end of the week it came in by which somebody has read it.
    private static final int DAYS_TO_READ = 7;

    private static final int SHOWN = 160;

    private final Clock clock;

    QuestionDesk(Clock clock) {
        this.clock = clock;
    }

    /// The day by which a question is to be read: a week after the one it came in, and not later than its meeting.
    static LocalDate dueToDecide(OpenedQuestion one) {
        LocalDate day = new IsoWeek(one.question().receivedWeek()).sunday().plusDays(DAYS_TO_READ);
        LocalDate meeting = one.meeting().day();
        return day.isBefore(meeting) ? day : meeting;
    }

    /// The day by which a question is to be answered: that of the meeting that has it.
    static LocalDate dueToAnswer(OpenedQuestion one) {
        return one.meeting().day();
    }

    QuestionsPage.Item item(Texts t, OpenedQuestion one) {
        PublishedQuestion shown = one.published();
        String text = shown == null ? one.original() : shown.content();
        String language = shown == null ? one.question().language() : shown.language();
        return new QuestionsPage.Item(
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                language.equals(t.language().code()) ? "" : language,
                "/staff/questions/" + one.reference(),
                t.say(
                        "meeting.questions.about",
                        "meeting",
                        MeetingWords.title(t, one.meeting()),
                        "panel",
                        one.opened().panel().name(),
                        "whom",
                        t.say("meeting.putTo." + one.putTo().code())),
                shown == null
                        ? clock(t, "meeting.clock.decide.", dueToDecide(one))
                        : clock(t, "meeting.clock.answer.", dueToAnswer(one)));
    }

    QuestionDeskPage page(SignedIn by, Texts t, OpenedQuestion one, Typed typed) {
        PublishedQuestion shown = one.published();
        String text = typed.text().isEmpty() ? one.original() : typed.text();
        boolean toDecide = shown == null && one.mayDecide() && one.question().isWaiting();
        return new QuestionDeskPage(
                by,
                t.say("meeting.desk.title"),
                "/staff/questions/" + one.reference(),
                state(t, one),
                facts(t, one),
                one.original(),
                shown == null ? one.question().language() : shown.language(),
                shown == null ? "" : shown.content(),
                shown == null || shown.answer() == null ? "" : shown.answer(),
                toDecide
                        ? PersonalDetails.find(text).stream()
                                .map(found ->
                                        t.say("moderation.found." + found.kind().word(), "text", found.text()))
                                .toList()
                        : List.of(),
                new QuestionDeskPage.Fields(
                        toDecide ? publish(t, one, text, typed) : List.of(),
                        toDecide ? refuse(t, typed) : List.of(),
                        one.mayAnswer() ? reply(t, typed) : List.of(),
                        one.mayDecide() && shown != null),
                one.version(),
                typed.errors());
    }

    private static List<FormField> publish(Texts t, OpenedQuestion one, String text, Typed typed) {
        List<Choice> whom = Arrays.stream(PutTo.values())
                .map(to -> new Choice(to.code(), t.say("meeting.ask.putTo." + to.code()), ""))
                .toList();
        String putTo = typed.putTo().isEmpty() ? one.putTo().code() : typed.putTo();
        return checked(
                typed.errors(),
                FormField.of("area", TEXT, t.say("meeting.desk.text"), t.say("meeting.desk.text.hint"), text),
                FormField.radios(PUT_TO, t.say("meeting.ask.putTo"), "", putTo, whom));
    }

    private static List<FormField> refuse(Texts t, Typed typed) {
        List<Choice> reasons = Arrays.stream(Refusal.values())
                .map(reason -> new Choice(reason.code(), t.say("meeting.desk.reason." + reason.code()), ""))
                .toList();
        return checked(
                typed.errors(),
                FormField.radios(
                        REASON,
                        t.say("meeting.desk.reason"),
                        t.say("meeting.desk.reason.hint"),
                        typed.reason(),
                        reasons));
    }

    private static List<FormField> reply(Texts t, Typed typed) {
        return checked(
                typed.errors(),
                FormField.of(
                        "area",
                        ANSWER,
                        t.say("meeting.desk.answer"),
                        t.say("meeting.desk.answer.hint"),
                        typed.answer()));
    }

    private static List<FormField> checked(List<FormError> errors, FormField... fields) {
        return Arrays.stream(fields).map(field -> field.checked(errors)).toList();
    }

    private static List<SummaryRow> facts(Texts t, OpenedQuestion one) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(t.say("meeting.desk.panel"), one.opened().panel().name()));
        rows.add(SummaryRow.of(t.say("meeting.desk.meeting"), MeetingWords.when(t, one.meeting())));
        rows.add(SummaryRow.of(
                t.say("meeting.desk.whom"), t.say("meeting.putTo." + one.putTo().code())));
        PublishedQuestion shown = one.published();
        if (shown != null) {
            rows.add(SummaryRow.of(t.say("meeting.desk.published"), InWords.day(t.language(), shown.publishedOn())));
        }
        return rows;
    }

    private Chip state(Texts t, OpenedQuestion one) {
        PublishedQuestion shown = one.published();
        if (shown != null) {
            return shown.isAnswered()
                    ? new Chip(t.say("meeting.question.answered"), "done")
                    : clock(t, "meeting.clock.answer.", dueToAnswer(one));
        }
        @Nullable String reason = one.question().reason();
        return reason == null
                ? clock(t, "meeting.clock.decide.", dueToDecide(one))
                : new Chip(t.say("meeting.desk.reason." + reason), "late");
    }

    private Chip clock(Texts t, String what, LocalDate due) {
        ClockChip left = ClockChip.of(due, LondonTime.day(clock.instant()), what, t);
        return new Chip(left.text(), left.tone());
    }
}
