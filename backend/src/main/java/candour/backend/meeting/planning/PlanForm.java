package candour.backend.meeting.planning;

import candour.backend.meeting.FormField;
import candour.backend.meeting.FormField.Choice;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingKind;
import candour.backend.meeting.PlanMeeting;
import candour.backend.meeting.SentForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The form by which a meeting is planned or changed.
///
/// @param kind code of a kind
/// @param date day, month and year with slashes between
/// @param from time of day on London clocks
/// @param to time of day on London clocks
record PlanForm(String kind, String date, String from, String to, String place, String online, String seats) {
    private static final int LONGEST = 300;
    private static final int MOST_SEATS = 100_000;
    private static final int NOON = 12;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm|yb|yh)?");

    static PlanForm of(SentForm sent) {
        return new PlanForm(
                sent.text("kind"),
                sent.text("date-day") + "/" + sent.text("date-month") + "/" + sent.text("date-year"),
                sent.text("from"),
                sent.text("to"),
                sent.text("place"),
                sent.text("online"),
                sent.text("seats"));
    }

    /// As it is proposed: kind, place and length of the meeting before.
    static PlanForm proposing(Instant start, Instant end, @Nullable Meeting before) {
        return new PlanForm(
                before == null ? MeetingKind.PANEL.code() : before.kind().code(),
                date(start),
                clock(start),
                clock(end),
                before == null ? "" : before.place(),
                before == null ? "" : before.online(),
                before == null || before.seats() == null ? "" : before.seats().toString());
    }

    static PlanForm of(Meeting meeting) {
        return proposing(meeting.startsAt(), meeting.endsAt(), meeting);
    }

    /// @param now meetings begin later
    Checked<PlanMeeting> check(Texts t, Instant now) {
        List<FormError> errors = new ArrayList<>();
        Optional<MeetingKind> chosen = MeetingKind.find(kind);
        if (chosen.isEmpty()) {
            errors.add(new FormError("kind", t.say("meeting.plan.kind.missing")));
        }
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            errors.add(new FormError("date", t.say("meeting.plan.date.missing")));
        }
        Optional<Instant> start = day.flatMap(on -> moment(t, errors, "from", from, on));
        Optional<Instant> end = day.flatMap(on -> moment(t, errors, "to", to, on));
        if (start.isPresent() && !start.get().isAfter(now)) {
            errors.add(new FormError("date", t.say("meeting.plan.date.past")));
        }
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            errors.add(new FormError("to", t.say("meeting.plan.to.before")));
        }
        checkPlace(t, errors);
        Optional<Integer> booked = seats(t, errors, chosen);
        if (!errors.isEmpty() || chosen.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return new Checked.Wrong<>(errors);
        }
        return new Checked.Right<>(
                new PlanMeeting(chosen.get(), start.get(), end.get(), place, online, booked.orElse(null)));
    }

    /// The fields as they stand.
    List<FormField> fields(Texts t) {
        List<Choice> kinds = Arrays.stream(MeetingKind.values())
                .map(one ->
                        new Choice(one.code(), t.say("meeting.kind." + one.code()), t.say("meeting.who." + one.code())))
                .toList();
        return List.of(
                FormField.radios("kind", t.say("meeting.plan.kind"), "", kind, kinds),
                FormField.of("date", "date", t.say("meeting.plan.date"), t.say("meeting.plan.date.hint"), date),
                FormField.of("short", "from", t.say("meeting.plan.from"), t.say("meeting.plan.time.hint"), from),
                FormField.of("short", "to", t.say("meeting.plan.to"), "", to),
                FormField.of("text", "place", t.say("meeting.plan.place"), t.say("meeting.plan.place.hint"), place),
                FormField.of("text", "online", t.say("meeting.plan.online"), t.say("meeting.plan.online.hint"), online),
                FormField.of("short", "seats", t.say("meeting.plan.seats"), t.say("meeting.plan.seats.hint"), seats));
    }

    private void checkPlace(Texts t, List<FormError> errors) {
        if (place.isEmpty() && online.isEmpty()) {
            errors.add(new FormError("place", t.say("meeting.plan.place.missing")));
        }
        if (place.length() > LONGEST) {
            errors.add(new FormError("place", t.say("meeting.plan.long", "n", LONGEST)));
        }
        if (online.length() > LONGEST) {
            errors.add(new FormError("online", t.say("meeting.plan.long", "n", LONGEST)));
        }
    }

    private Optional<Integer> seats(Texts t, List<FormError> errors, Optional<MeetingKind> chosen) {
        if (seats.isEmpty()) {
            return Optional.empty();
        }
        if (chosen.isPresent() && !chosen.get().isOpen()) {
            errors.add(new FormError("seats", t.say("meeting.plan.seats.closed")));
            return Optional.empty();
        }
        int number = seats.matches("[0-9]{1,6}") ? Integer.parseInt(seats) : 0;
        if (number < 1 || number > MOST_SEATS) {
            errors.add(new FormError("seats", t.say("meeting.plan.seats.wrong", "n", MOST_SEATS)));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static Optional<Instant> moment(
            Texts t, List<FormError> errors, String field, String typed, LocalDate day) {
        Optional<LocalTime> time = time(typed);
        if (time.isEmpty()) {
            errors.add(new FormError(field, t.say("meeting.plan." + field + ".missing")));
            return Optional.empty();
        }
        Optional<Instant> moment = LondonTime.moment(day.atTime(time.get()));
        if (moment.isEmpty()) {
            errors.add(new FormError(field, t.say("meeting.plan.time.leftOut")));
        }
        return moment;
    }

    private Optional<LocalDate> day() {
        String[] parts = date.split("/", -1);
        try {
            return parts.length == 3 && parts[2].length() == 4
                    ? Optional.of(LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0])))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Such as 18:00, 18.00, 6pm, 6:30 pm, in Welsh 6yh.
    static Optional<LocalTime> time(String typed) {
        Matcher found = TIME.matcher(typed.toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3);
        if (half != null) {
            boolean afternoon = half.equals("pm") || half.equals("yh");
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (afternoon ? NOON : 0);
        } else if (found.group(2) == null) {
            return Optional.empty();
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static String date(Instant moment) {
        ZonedDateTime at = LondonTime.at(moment);
        return at.getDayOfMonth() + "/" + at.getMonthValue() + "/" + at.getYear();
    }

    private static String clock(Instant moment) {
        return CLOCK.format(LondonTime.at(moment));
    }
}
