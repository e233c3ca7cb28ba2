package candour.backend.panel;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.notify.Alerting;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.shared.alert.AlertKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/// Opens panels and changes what is said about them. Two editors never overwrite each other unseen, and a panel never
/// has fewer seats than members.
@Singleton
public class DescribingPanel {
    private final PanelRepository panels;
    private final ReferenceGenerator references;
    private final AuditLog audit;
    private final Alerting alerting;

    DescribingPanel(PanelRepository panels, ReferenceGenerator references, AuditLog audit, Alerting alerting) {
        this.panels = panels;
        this.references = references;
        this.audit = audit;
        this.alerting = alerting;
    }

    /// Opens a panel of the force.
    @Transactional
    public PublicReference open(SignedIn by, int force, DescribePanel said) {
        PublicReference reference = references.next();
        panels.insert(
                reference,
                force,
                said.name(),
                said.kind(),
                said.remit(),
                said.terms(),
                said.areaCode(),
                said.independentChair(),
                said.cadenceMonths(),
                said.seats(),
                said.quorum(),
                said.ageFrom(),
                said.ageTo(),
                said.termMonths(),
                said.status(),
                false);
        audit.record(
                by.actor(),
                new PanelEvent(
                        "panel.opened", reference, Map.of("kind", said.kind().name())));
        if (said.status() == PanelStatus.OPEN) {
            alerting.tell(AlertKind.PANELS);
        }
        return reference;
    }

    /// Changes what is said about a panel.
    ///
    /// @param version that was before the editor's eyes
    /// @throws Stale when somebody changed it since, or more members sit on it by now than it would have seats
    @Transactional
    public void change(SignedIn by, Panel panel, int version, DescribePanel said) {
        int changed = panels.change(
                panel.id(),
                version,
                said.name(),
                said.kind(),
                said.remit(),
                said.terms(),
                said.areaCode(),
                said.independentChair(),
                said.cadenceMonths(),
                said.seats(),
                said.quorum(),
                said.ageFrom(),
                said.ageTo(),
                said.termMonths(),
                said.status());
        if (changed == 0) {
            throw new Stale();
        }
        audit.record(
                by.actor(),
                new PanelEvent(
                        "panel.changed",
                        panel.reference(),
                        Map.of(
                                "seats",
                                String.valueOf(said.seats()),
                                "status",
                                said.status().name())));
    }
}
