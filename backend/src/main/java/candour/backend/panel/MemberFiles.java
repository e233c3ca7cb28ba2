package candour.backend.panel;

import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Reads what is kept about members: panel officers that of their force, members their own.
@Singleton
public class MemberFiles {
    private final MemberRepository members;
    private final PanelLookup panels;
    private final MemberFileRepository files;
    private final TrainingRepository training;
    private final Reading reading;

    MemberFiles(
            MemberRepository members,
            PanelLookup panels,
            MemberFileRepository files,
            TrainingRepository training,
            Reading reading) {
        this.members = members;
        this.panels = panels;
        this.files = files;
        this.training = training;
        this.reading = reading;
    }

    /// What reading needs besides where things are kept.
    @Singleton
    record Reading(PanelSeal seal, AreaLookup areas) {}

    /// The file of a member, for a panel officer.
    ///
    /// @throws NotFound when there is none, or it is of another force
    @Transactional
    public MemberFile get(SignedIn by, String reference) {
        return PublicReference.parse(reference)
                .flatMap(members::findByReference)
                .map(this::file)
                .filter(file -> by.worksFor(
                        reading.areas().getForce(file.panel().forceId()).slug()))
                .orElseThrow(() -> new NotFound("there is no such member"));
    }

    /// The member's own files, one for each panel they serve on.
    @Transactional
    public List<MemberFile> own(SignedIn by) {
        return members.listOfAccount(by.reference()).stream().map(this::file).toList();
    }

    private MemberFile file(Membership member) {
        PublicReference account = member.accountReference();
        return new MemberFile(
                member,
                panels.get(member.panelId()),
                panels.clearances(account),
                training.list(account),
                files.listHolding(account).stream().map(this::conflict).toList(),
                members.findNeeds(member.id())
                        .map(needs -> reading.seal().openText(member.reference(), PanelSeal.NEEDS, needs.needs()))
                        .orElse(""));
    }

    private Conflict conflict(ConflictRow row) {
        return new Conflict(
                row.reference(),
                reading.seal().openText(row.reference(), PanelSeal.CONFLICT, row.words()),
                row.declaredOn());
    }
}
