package candour.backend.browser;

import candour.backend.identity.Account;
import candour.backend.identity.SampleStaff;
import candour.backend.meeting.SampleMeetings;
import candour.backend.meeting.minutes.SampleMinutes;
import candour.backend.outreach.SampleOutreach;
import candour.backend.panel.SamplePanels;
import candour.backend.panel.application.SampleApplications;
import candour.backend.representation.SampleAnswers;
import candour.backend.scrutiny.recommendation.SampleRecommendations;
import candour.backend.scrutiny.review.SampleCases;
import candour.backend.support.TestPortal;
import java.util.List;

/// The test portal holding everything a trial is shown: the made-up records, and what was made up in every room, by the
/// same beans and in the same order as a trial makes it.
public final class WholeSample {
    private WholeSample() {}

    /// Makes all of it anew.
    ///
    /// @return the made-up staff
    public static List<Account> make() {
        TestPortal.emptied();
        TestPortal portal = SamplePortal.loaded();
        portal.bean(SampleRecommendations.class).erase();
        portal.bean(SampleAnswers.class).make();
        List<Account> staff = portal.bean(SampleStaff.class).make("made-up-password-of-a-trial-7");
        portal.bean(SamplePanels.class).erase();
        portal.bean(SamplePanels.class).make();
        portal.bean(SampleMeetings.class).make();
        portal.bean(SampleApplications.class).make();
        portal.bean(SampleCases.class).make();
        portal.bean(SampleRecommendations.class).make();
        portal.bean(SampleMinutes.class).make();
        portal.bean(SampleOutreach.class).make();
        return staff;
    }

    /// Takes the portal back, so that whoever needs the records alone takes them in again.
    public static void remove() {
        TestPortal.emptied();
    }
}
