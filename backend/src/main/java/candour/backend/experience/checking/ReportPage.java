package candour.backend.experience.checking;

import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.ReportMessage;
import candour.backend.experience.ResidentReport;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.time.LocalDate;
import java.util.List;

/// A report as the holder of its reference sees it.
///
/// @param status in a word or two
/// @param tone of the mark beside the status: `waiting`, `done` or `ended`
/// @param received the week it came in, in words
/// @param now what is happening with it, one paragraph each
/// @param messages oldest first
/// @param open whether its holder can still write, and take it back
/// @param sent whether a message was sent just now
/// @param typed a message that could not be sent
/// @param errors what to put right
public record ReportPage(
        String status,
        String tone,
        String received,
        List<String> now,
        List<MessageView> messages,
        boolean open,
        boolean sent,
        String typed,
        List<FormError> errors)
        implements Page {

    /// A message as it is shown.
    ///
    /// @param who wrote it
    /// @param when the week in words
    /// @param text as written, with its line ends
    /// @param mine whether the reader wrote it
    public record MessageView(String who, String when, String text, boolean mine) {}

    public ReportPage {
        now = List.copyOf(now);
        messages = List.copyOf(messages);
        errors = List.copyOf(errors);
    }

    static ReportPage of(ResidentReport report, Texts t, LocalDate today) {
        return new ReportPage(
                t.say("shared.report.status." + report.status().code()),
                tone(report.status()),
                t.say(
                        "check.report.received",
                        "day",
                        InWords.day(t.language(), report.received().monday())),
                now(report, t, today),
                report.messages().stream().map(message -> view(message, t)).toList(),
                report.isOpen(),
                false,
                "",
                List.of());
    }

    ReportPage justSent() {
        return new ReportPage(status, tone, received, now, messages, open, true, typed, errors);
    }

    ReportPage refused(String text, List<FormError> faults) {
        return new ReportPage(status, tone, received, now, messages, open, false, text, faults);
    }

    private static String tone(ExperienceStatus status) {
        return switch (status) {
            case RECEIVED, READING -> "waiting";
            case ANSWERED, SHARED, PUBLISHED -> "done";
            case CLOSED, WITHDRAWN -> "ended";
        };
    }

    private static List<String> now(ResidentReport report, Texts t, LocalDate today) {
        String what = t.say("shared.report.status." + report.status().code() + ".what");
        if (!report.status().awaitsAnswer()) {
            return List.of(what);
        }
        String due = InWords.day(t.language(), report.promise().due());
        String key = report.promise().daysLeft(today) < 0 ? "check.report.late" : "check.report.next";
        return List.of(what, t.say(key, "day", due));
    }

    private static MessageView view(ReportMessage message, Texts t) {
        boolean mine = message.sender() == ReportMessage.Sender.RESIDENT;
        return new MessageView(
                t.say(mine ? "check.message.you" : "check.message.staff"),
                t.say(
                        "check.message.week",
                        "day",
                        InWords.day(t.language(), message.written().monday())),
                message.text(),
                mine);
    }

    @Override
    public String template() {
        return "experience/report.jte";
    }
}
