package candour.backend.panel;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads panels, who sits on them, and what they may be shown, for every other feature.
@Singleton
public class PanelLookup {
    private final PanelRepository panels;
    private final MemberRepository members;
    private final ClearanceRepository clearances;
    private final AreaLookup areas;

    PanelLookup(PanelRepository panels, MemberRepository members, ClearanceRepository clearances, AreaLookup areas) {
        this.panels = panels;
        this.members = members;
        this.clearances = clearances;
        this.areas = areas;
    }

    /// The panel of this number.
    public Optional<Panel> find(long id) {
        return panels.find(id);
    }

    /// The panel of this public name.
    public Optional<Panel> find(PublicReference reference) {
        return panels.findByReference(reference);
    }

    /// The panel of this public name as it stands in an address.
    ///
    /// @throws NotFound when there is none
    public Panel get(String reference) {
        return PublicReference.parse(reference)
                .flatMap(this::find)
                .orElseThrow(() -> new NotFound("there is no such panel"));
    }

    /// The panel of this number.
    ///
    /// @throws NotFound when there is none
    public Panel get(long id) {
        return find(id).orElseThrow(() -> new NotFound("there is no such panel"));
    }

    /// The panels of a force, open ones first.
    public List<Panel> list(ForceId force) {
        return areas.findForce(force).map(Force::id).map(panels::listOfForce).orElse(List.of());
    }

    /// All panels that still meet.
    public List<Panel> listOpen() {
        return panels.list().stream().filter(Panel::isOpen).toList();
    }

    /// All panels, open ones first.
    public List<Panel> listAll() {
        return panels.list();
    }

    /// What the person is on the panel; empty for whoever does not serve on it now.
    public Optional<Membership> membership(PublicReference account, long panelId) {
        return members.findServing(account, panelId);
    }

    /// Who serves on the panel now, by name.
    public List<Membership> members(long panelId) {
        return members.listServing(panelId);
    }

    /// The panels the person serves on now.
    public List<Membership> memberships(PublicReference account) {
        return members.listOfAccount(account);
    }

    /// What came of vetting the person, one for each class of material anybody wrote something down for.
    public List<Clearance> clearances(PublicReference account) {
        return clearances.list(account);
    }

    /// Whether the person may see this class of material on this day. Whoever was never vetted may not, and may still
    /// sit on the panel.
    public boolean cleared(PublicReference account, MaterialClass material, LocalDate day) {
        return clearances
                .find(account, material)
                .filter(one -> one.on(day) == VettingStatus.CLEARED)
                .isPresent();
    }

    /// Whether the person may see all these classes of material on this day.
    public boolean cleared(PublicReference account, Collection<MaterialClass> materials, LocalDate day) {
        return Arrays.stream(MaterialClass.values())
                .filter(materials::contains)
                .allMatch(material -> cleared(account, material, day));
    }
}
