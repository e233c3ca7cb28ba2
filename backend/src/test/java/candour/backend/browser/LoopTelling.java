package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the story begins: somebody tells in the app where there is no network. It is sent once there is one, somebody
/// reads it and answers, and the answer is read in the app.
final class LoopTelling {
    static final LocalDate TOLD = LocalDate.of(2026, 10, 16);

    private static final String SAID = "They searched my bag near the made-up station.";
    private static final String ANSWER = "Thank you. A panel looks at searches near that station.";

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{3}(?:[\\s-]+[0-9A-Z]{3}){5}");

    private final LoopPortal portal;
    private final LoopStaff staff;
    private final Phone phone;

    /// @param folder what the phone gives the app to keep things in
    LoopTelling(LoopPortal portal, LoopStaff staff, Path folder) {
        this.portal = portal;
        this.staff = staff;
        phone = Phone.opened(portal.address(), folder, portal.clock());
    }

    /// From the first screen of a new app to the questions about equality after the report.
    ///
    /// @return the reference, which nobody but its holder has
    String somebodyTells() {
        phone.withoutNetwork().tap("Begin").tap("Tell us what happened").tap("Start");
        phone.tap("Me").tap("Look over my answers");
        phone.tap("In your own words").type("What happened?", SAID).tap("Save and go on");
        phone.tap("What you want to happen").tap("Answer me here").tap("Save and go on");
        phone.sees(SAID).tap("Send my report").sees("Not sent yet");

        phone.withNetwork().tap("Try now").sees("Now keep your reference");
        Matcher reference = REFERENCE.matcher(phone.reads());
        assertTrue(reference.find(), phone::reads);
        phone.tap("I have written it down").tap("Go on").sees("Nothing of your report is left on this phone");
        phone.tap("A few questions about you").tap("Start the questions");
        phone.tap("Black, Black British");
        while (!phone.reads().contains("Send your answers")) {
            phone.tap("Skip");
        }
        phone.tap("Send my answers").sees("Your answers are in");
        return reference.group();
    }

    /// A caseworker reads it and answers.
    void aCaseworkerAnswers() {
        Walker caseworker = staff.at(Role.CASEWORKER).follow("Answer 1 report").follow("Report ");
        caseworker.sees(SAID).seesNo("Black").type("answer", ANSWER).press("Send answer");
        caseworker.sees(ANSWER);
    }

    /// Whoever holds the reference reads the answer in the app.
    void theAnswerIsRead(String reference) {
        portal.itIs(TOLD, LocalTime.of(18, 0));
        phone.home().tap("Check my report").type("Your reference", reference).tap("Check my report");
        phone.sees("Answered", ANSWER).tap("Close my report");
        phone.close();
    }
}
