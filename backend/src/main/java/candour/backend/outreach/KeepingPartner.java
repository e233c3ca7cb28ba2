package candour.backend.outreach;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Keeps the directory of partner organisations.
@Singleton
public class KeepingPartner {
    private final OwnOutreach own;
    private final PartnerRepository partners;
    private final ReferenceGenerator references;

    KeepingPartner(OwnOutreach own, PartnerRepository partners, ReferenceGenerator references) {
        this.own = own;
        this.partners = partners;
        this.references = references;
    }

    /// What is kept of an organisation.
    ///
    /// @param namedInPublic whether it agreed to be named on public pages
    /// @param current whether the body works with it
    public record KeepPartner(String name, List<AudienceGroup> serves, boolean namedInPublic, boolean current) {
        public KeepPartner {
            serves = List.copyOf(serves);
        }
    }

    /// Adds one to the directory of their force.
    ///
    /// @return its reference
    @Transactional
    public PublicReference add(SignedIn by, KeepPartner command) {
        Partner saved = partners.save(new Partner(
                null,
                references.next(),
                own.force(by).id(),
                command.name(),
                AudienceGroup.stored(command.serves()),
                command.namedInPublic(),
                command.current(),
                1));
        own.record(by, new OutreachEvent.PartnerKept(saved.reference(), "added"));
        return saved.reference();
    }

    /// Changes what is kept of one.
    ///
    /// @throws Stale when somebody changed it since it was read
    @Transactional
    public void change(SignedIn by, Partner partner, int version, KeepPartner command) {
        Long id = partner.id();
        if (id == null
                || partners.change(
                                id,
                                command.name(),
                                AudienceGroup.stored(command.serves()),
                                command.namedInPublic(),
                                command.current(),
                                version)
                        == 0) {
            throw new Stale();
        }
        own.record(by, new OutreachEvent.PartnerKept(partner.reference(), "changed"));
    }
}
