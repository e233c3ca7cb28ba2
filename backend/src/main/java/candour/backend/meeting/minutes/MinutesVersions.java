package candour.backend.meeting.minutes;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.SignedIn;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of minutes with their sections, and who saved them.
@Singleton
class MinutesVersions {
    private final MinutesVersionRepository versions;
    private final MinutesSectionRepository sections;
    private final AccountRepository accounts;

    MinutesVersions(MinutesVersionRepository versions, MinutesSectionRepository sections, AccountRepository accounts) {
        this.versions = versions;
        this.sections = sections;
        this.accounts = accounts;
    }

    MinutesSectionRepository sections() {
        return sections;
    }

    void add(long minutes, int version, SignedIn by, Instant at, String act, @Nullable Integer section) {
        versions.insert(minutes, version, by.reference().value(), at, act, section);
    }

    void add(long minutes, int version, PublicReference account, Instant at, String act) {
        versions.insert(minutes, version, account.value(), at, act, null);
    }

    /// Newest first, at most 200.
    List<MinutesVersion> list(Minutes of) {
        return versions.list(of.id());
    }

    Optional<MinutesVersion> find(Minutes of, int version) {
        return versions.find(of.id(), version);
    }

    /// Who last saved this section, by the name colleagues know; empty where nobody did since the draft was begun.
    String lastEditor(Minutes of, int section) {
        return versions.list(of.id()).stream()
                .filter(version -> version.section() != null && version.section() == section)
                .findFirst()
                .map(version -> name(version.savedBy()))
                .orElse("");
    }

    /// What colleagues call the person with this account; empty where there is none.
    String name(String account) {
        return PublicReference.parse(account)
                .flatMap(accounts::findByReference)
                .map(Account::displayName)
                .orElse("");
    }

    /// For made-up minutes alone: as if the versions from this one on had been saved then.
    void dateBack(Minutes of, int first, Instant at) {
        versions.dateBack(of.id(), first, at);
    }

    /// Removes all versions, with minutes that go as a whole.
    void delete(Minutes of) {
        sections.delete(of.id());
        versions.delete(of.id());
    }
}
