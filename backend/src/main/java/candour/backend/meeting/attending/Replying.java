package candour.backend.meeting.attending;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingEvent;
import candour.backend.meeting.MeetingStatus;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.time.LondonTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Takes what a member says about a meeting: whether they can come, what they need, and afterwards whether they may be
/// named.
@Singleton
class Replying {
    /// The most characters of what somebody needs.
    static final int LONGEST = 1000;

    private final InvitationRepository invitations;
    private final Adjustments adjustments;
    private final AuditLog audit;
    private final Clock clock;

    Replying(InvitationRepository invitations, Adjustments adjustments, AuditLog audit, Clock clock) {
        this.invitations = invitations;
        this.adjustments = adjustments;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether they can come, first or anew. Members may say so before anybody asked them.
    ///
    /// @param needs up to [#LONGEST] characters; empty for nothing
    /// @throws NotAllowed when they are no member, or the meeting is not ahead
    @Transactional
    public void reply(SignedIn by, OpenedMeeting opened, Reply reply, String needs) {
        Meeting meeting = opened.meeting();
        if (opened.membership() == null || !meeting.isAhead(clock.instant())) {
            throw new NotAllowed();
        }
        String account = by.reference().value();
        invitations.invite(meeting.id(), account, LondonTime.day(clock.instant()));
        invitations.reply(meeting.id(), account, reply.code());
        adjustments.put(meeting.id(), account, needs);
        audit.record(by.actor(), MeetingEvent.of(meeting, "replied"));
    }

    /// Whether they were there and may be named on the public page, or not any more.
    ///
    /// @throws NotAllowed when they are no member, the meeting was not held, or the panel is one of young people,
    ///     whose names are never public
    @Transactional
    public void name(SignedIn by, OpenedMeeting opened, boolean named) {
        Meeting meeting = opened.meeting();
        if (opened.membership() == null
                || meeting.status() != MeetingStatus.HELD
                || opened.panel().isForYoungPeople()) {
            throw new NotAllowed();
        }
        String account = by.reference().value();
        invitations.invite(meeting.id(), account, LondonTime.day(clock.instant()));
        invitations.name(meeting.id(), account, named);
        audit.record(by.actor(), MeetingEvent.of(meeting, named ? "named" : "not-named"));
    }
}
