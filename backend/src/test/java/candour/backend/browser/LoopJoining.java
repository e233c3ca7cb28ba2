package candour.backend.browser;

import candour.backend.identity.Joined;
import candour.backend.identity.Role;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Supplier;

/// The part of the story about a volunteer: from the panel's page to a seat and an account.
final class LoopJoining {
    static final LocalDate BEGUN = LocalDate.of(2026, 10, 19);
    static final String MAIL = "volunteer@example.org";

    private final LoopPortal portal;
    private final LoopStaff staff;
    private final Supplier<Walker> residents;
    private String reference = "";

    LoopJoining(LoopPortal portal, LoopStaff staff, Supplier<Walker> residents) {
        this.portal = portal;
        this.staff = staff;
        this.residents = residents;
    }

    /// Somebody finds the panel, applies and says who they are, apart from the application.
    void aVolunteerApplies() {
        Walker applicant =
                residents.get().menu("Panels").type("place", "B4 6AB").press("Find panels");
        applicant
                .follow(LoopPortal.PANEL)
                .sees("11 free seats")
                .follow("Apply to join")
                .press("Start");
        applicant.type("name", "Sample Volunteer").pick("age", "from-18").press("Continue");
        applicant
                .type("why", "I was stopped, and I want to help.")
                .pick("when", "weekday-evening")
                .press("Continue");
        applicant.type("adjustments", "Large print").pick("vetting", "yes").press("Continue");
        applicant.pick("conflict", "no").press("Continue");
        applicant.pick("contact", "mail").type("mail", MAIL).press("Continue");
        applicant.sees("Large print").press("Send my application");
        reference = applicant.page().locator("[data-reference]").getAttribute("data-reference");
        applicant.pick("kept", "yes").press("Go on");
        applicant.follow("Answer questions about you").press("Start the questions");
        applicant.pick("ethnic-group", "black").press("Continue");
        while (applicant.count("main button:has-text('Continue')") > 0) {
            applicant.press("Continue");
        }
        applicant.press("Send my answers").sees("Your answers are in");
        follows("Waiting to be read");
    }

    /// The applicant looks at the state of what they sent.
    private void follows(String state) {
        Walker applicant = residents.get().menu("Panels").follow(LoopPortal.PANEL);
        applicant
                .follow("I have applied: follow my application")
                .type("reference", reference)
                .press("Continue")
                .sees(state)
                .press("Close this page");
    }

    /// The panel officer sees the application and nothing of who they are, and gives them a seat.
    void theOfficerAppointsThem() {
        Walker officer = staff.at(Role.PANEL_OFFICER).follow("Decide 1 application");
        officer.follow("Application").sees("I was stopped, and I want to help.").seesNo("Ethnic", "Black");
        officer.type("email", MAIL).pick("role", "member").type("from", BEGUN);
        officer.type("until", BEGUN.plusYears(2))
                .type("welcome", "Welcome to the panel.")
                .press("Appoint");
        officer.atDesk()
                .follow("Scrutiny panels and members")
                .follow(LoopPortal.PANEL)
                .follow("Sample Volunteer");
        officer.choose("material", "Written records").choose("status", "Cleared");
        officer.type("expires", BEGUN.plusYears(2)).press("Note the result").sees("Cleared until");
        follows("Yes, you have a seat");
    }

    /// They follow the link in their mail, set up their account, and sign in with it.
    void theyBecomeAMember(Walker member) {
        portal.deliverMail();
        String link = member.at("/trial/mail")
                .page()
                .locator("main a[href*='/invitation/']")
                .first()
                .getAttribute("href");
        member.at(URI.create(link).getPath());
        member.type("newPassword", Joined.PASSWORD)
                .type("again", Joined.PASSWORD)
                .press("");
        String secret = member.read(".secret").replace(" ", "");
        member.type("code", staff.code(secret)).press("").pick("saved", "yes").press("");
        member.sees("What needs you today").follow("My panels").sees(LoopPortal.PANEL, "Cleared until");
        member.leave();
        portal.waitForTheNextCode();
        member.atHome().follow("Sign in for staff and volunteers");
        member.type("email", MAIL).type("password", Joined.PASSWORD).press("");
        member.type("code", staff.code(secret)).press("").sees("What needs you today");
    }
}
