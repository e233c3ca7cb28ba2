package candour.backend.panel.application;

import candour.backend.panel.PanelLookup;
import candour.backend.panel.PanelSeal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Lets whoever holds a reference see how far their application has come, and take it back.
@Singleton
public class FollowingApplication {
    /// What the panel officer's words are called within an application.
    static final String WORDS = "words";

    private final ApplicationRepository applications;
    private final PanelSeal seal;
    private final PanelLookup panels;

    FollowingApplication(ApplicationRepository applications, PanelSeal seal, PanelLookup panels) {
        this.applications = applications;
        this.seal = seal;
        this.panels = panels;
    }

    /// The application found by this code; empty where there is none.
    @Transactional
    public Optional<FollowedApplication> find(byte[] hash) {
        return applications.findByHash(hash).map(found -> {
            byte[] words = applications
                    .findSealed(found.id())
                    .map(SealedApplication::words)
                    .orElse(new byte[0]);
            return new FollowedApplication(found, panels.get(found.panelId()), seal.openText(found.id(), WORDS, words));
        });
    }

    /// Takes it back: what it says is deleted at once. An application that was decided stays as it is.
    ///
    /// @return false where there is none, or it was decided
    @Transactional
    public boolean withdraw(byte[] hash) {
        return applications
                .lockByHash(hash)
                .filter(found -> found.status().isOpen())
                .map(found -> applications.withdraw(found.id()) == 1)
                .orElse(false);
    }
}
