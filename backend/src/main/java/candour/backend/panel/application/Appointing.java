package candour.backend.panel.application;

import candour.backend.identity.SignedIn;
import candour.backend.panel.SeatOutcome;
import candour.backend.panel.Seats;
import candour.backend.panel.TakeSeat;
import candour.backend.platform.fault.Stale;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Appoints an applicant to a panel: the seat, the account with its invitation, and the application, all or nothing.
@Singleton
class Appointing {
    private final Applications applications;
    private final MemberAccounts accounts;
    private final Seats seats;
    private final Deciding deciding;

    Appointing(Applications applications, MemberAccounts accounts, Seats seats, Deciding deciding) {
        this.applications = applications;
        this.accounts = accounts;
        this.seats = seats;
        this.deciding = deciding;
    }

    /// Appoints.
    ///
    /// @throws Stale when somebody decided since it was read
    @Transactional
    AppointingOutcome appoint(SignedIn by, AppointApplicant command) {
        OpenedApplication opened = applications.lock(by, command.application());
        Deciding.requireMovable(opened.application(), command.version(), ApplicationStatus.APPOINTED);
        if (!accounts.mayBeMember(command.email(), opened.panel())) {
            return new AppointingOutcome.AddressTaken();
        }
        SeatOutcome seat = seats.seat(
                new TakeSeat(opened.panel(), command.role(), command.from(), command.until(), needs(opened)),
                () -> accounts.open(by, command, opened));
        if (seat instanceof SeatOutcome.Seated) {
            deciding.move(by, opened, command.version(), ApplicationStatus.APPOINTED, command.words());
        }
        return new AppointingOutcome.Answered(seat);
    }

    /// What they asked for, carried over to their stay: the application goes after a year.
    private static String needs(OpenedApplication opened) {
        ApplicationAnswers answers = opened.answers();
        return Stream.of(
                        answers.one(ApplicationAnswers.ADJUSTMENTS),
                        String.join(" ", answers.list(ApplicationAnswers.EXPENSES)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
