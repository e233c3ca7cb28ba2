package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.AttendanceRole;
import candour.backend.meeting.FormField;
import candour.backend.meeting.HoldingMeeting;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.SentForm;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Saying that a meeting was held and how many people of each role came.
@Controller("/staff/meetings/{meeting}/held")
class HeldController {
    private static final int MOST = 10_000;

    private final MeetingAccess access;
    private final MeetingLookup meetings;
    private final HoldingMeeting holding;
    private final MeetingFrames frames;
    private final Pages pages;

    HeldController(
            MeetingAccess access, MeetingLookup meetings, HoldingMeeting holding, MeetingFrames frames, Pages pages) {
        this.access = access;
        this.meetings = meetings;
        this.holding = holding;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(SignedIn by, Texts t, String meeting) {
        Meeting found = access.run(by, meeting).meeting();
        return show(by, t, found, stored(found), "", List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hold(SignedIn by, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        Meeting found = access.run(by, meeting).meeting();
        SentForm form = SentForm.of(sent);
        Map<AttendanceRole, Integer> people = new EnumMap<>(AttendanceRole.class);
        for (AttendanceRole role : AttendanceRole.values()) {
            int number = form.text(role.code()).isEmpty() ? 0 : form.number(role.code());
            if (number < 0 || number > MOST) {
                String words = t.say("meeting.held.number", "n", MOST);
                List<FormError> errors = List.of(new FormError(role.code(), words));
                return show(by, t, found, one -> form.text(one.code()), "", errors)
                        .status(422);
            }
            people.put(role, number);
        }
        if (people.values().stream().allMatch(number -> number == 0)) {
            List<FormError> errors = List.of(new FormError(AttendanceRole.CHAIR.code(), t.say("meeting.held.nobody")));
            return show(by, t, found, one -> form.text(one.code()), "", errors).status(422);
        }
        try {
            holding.hold(by, found, form.number("version"), people);
            return HttpResponse.seeOther(URI.create(found.staffPath() + "?done=held"));
        } catch (Stale stale) {
            Meeting now = access.run(by, meeting).meeting();
            List<FormError> errors = List.of(new FormError(AttendanceRole.CHAIR.code(), t.say("meeting.stale")));
            return show(by, t, now, one -> form.text(one.code()), written(t, now), errors)
                    .status(409);
        }
    }

    private Function<AttendanceRole, String> stored(Meeting meeting) {
        Map<AttendanceRole, Integer> people = meetings.attended(meeting.id());
        return role -> people.containsKey(role) ? people.get(role).toString() : "";
    }

    private String written(Texts t, Meeting meeting) {
        List<String> lines = meetings.attended(meeting.id()).entrySet().stream()
                .map(row -> MeetingWords.role(t, row.getKey()) + ": " + row.getValue())
                .toList();
        return String.join("\n", lines);
    }

    private MutableHttpResponse<?> show(
            SignedIn by,
            Texts t,
            Meeting meeting,
            Function<AttendanceRole, String> value,
            String standing,
            List<FormError> errors) {
        List<FormField> fields = Arrays.stream(AttendanceRole.values())
                .map(role -> FormField.of("number", role.code(), MeetingWords.role(t, role), "", value.apply(role)))
                .toList();
        MeetingFormPage page = MeetingFormPage.of(
                        by,
                        t.say("meeting.held.title"),
                        meeting.staffPath() + "/held",
                        fields,
                        t.say("meeting.held.button"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.staffPath()))
                .saying(MeetingWords.when(t, meeting), t.say("meeting.held.lead"))
                .version(meeting.version())
                .beside(standing)
                .wrong(errors);
        return pages.render(frames.staff(t, meeting, page.heading(t), "/held"), page);
    }
}
