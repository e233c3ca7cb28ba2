package candour.backend;

import candour.backend.disclosure.release.SampleReleases;
import candour.backend.experience.SampleReports;
import candour.backend.identity.Account;
import candour.backend.identity.RecoveryCodes;
import candour.backend.identity.SampleStaff;
import candour.backend.meeting.SampleMeetings;
import candour.backend.meeting.minutes.SampleMinutes;
import candour.backend.outreach.SampleOutreach;
import candour.backend.panel.SamplePanels;
import candour.backend.panel.application.SampleApplications;
import candour.backend.platform.web.MadeUpData;
import candour.backend.representation.SampleAnswers;
import candour.backend.scrutiny.recommendation.SampleRecommendations;
import candour.backend.scrutiny.review.SampleCases;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Made-up staff of a trial: they exist while the portal holds the made-up sample in the database that comes with it,
/// and are closed when real records have taken its place.
final class TrialStaff {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODES = 3;
    private static final int GROUPS = 4;
    private static final int LETTERS_OF_GROUP = 5;

    private TrialStaff() {}

    /// Makes them, with made-up reports to read, and prints how to sign in as one of them.
    static void make(Console console, Portal portal, String address, String data) {
        if (!holdsSample(portal)) {
            return;
        }
        portal.part(SampleReports.class).make();
        portal.part(SampleAnswers.class).make();
        portal.part(SampleReleases.class).make();
        String password = password();
        RecoveryCodes recovery = portal.part(RecoveryCodes.class);
        StringBuilder said = new StringBuilder("Made-up staff of this trial sign in at " + address + "/sign-in\n\n");
        said.append(String.format("  %-34s %s%n", "mail address", "recovery codes, each good once"));
        for (Account one : portal.part(SampleStaff.class).make(password)) {
            String codes = String.join("  ", recovery.renew(one).subList(0, CODES));
            said.append(String.format("  %-34s %s%n", one.email(), codes));
        }
        portal.part(SamplePanels.class).make();
        portal.part(SampleMeetings.class).make();
        portal.part(SampleApplications.class).make();
        portal.part(SampleCases.class).make();
        portal.part(SampleRecommendations.class).make();
        portal.part(SampleMinutes.class).make();
        portal.part(SampleOutreach.class).make();
        said.append("\n  password of all of them:  ").append(password);
        said.append("\n  instead of the phone:     a recovery code, or from another window");
        said.append("\n                            candour code ").append(data).append(" MAIL\n");
        console.say(said.toString());
    }

    /// Closes them, and erases the made-up reports, where real records are held.
    static void closeBesideRealData(Console console, Portal portal) {
        if (!holdsSample(portal)) {
            portal.part(SampleReports.class).erase();
            portal.part(SampleMinutes.class).erase();
            portal.part(SampleRecommendations.class).erase();
            portal.part(SampleCases.class).erase();
            portal.part(SampleApplications.class).erase();
            portal.part(SampleMeetings.class).erase();
            portal.part(SampleAnswers.class).erase();
            portal.part(SamplePanels.class).erase();
            portal.part(SampleOutreach.class).erase();
            int closed = portal.part(SampleStaff.class).close(portal.part(Clock.class));
            if (closed > 0) {
                console.say("Real records are held now, so the made-up staff of the trial (" + closed
                        + ") can no longer sign in. Make an administrator: candour user add --help");
            }
        }
    }

    private static boolean holdsSample(Portal portal) {
        return portal.context().getBeansOfType(MadeUpData.class).stream().anyMatch(MadeUpData::present);
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(LETTERS_OF_GROUP, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
