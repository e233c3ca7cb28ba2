package candour.backend.browser;

import candour.backend.identity.Account;
import candour.backend.identity.Role;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/// Those who work in the story already. Each comes to a desk of their own, signed in a moment ago.
final class LoopStaff {
    private final LoopPortal portal;
    private final Supplier<Walker> browsers;
    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    private final Map<Role, Walker> walkers = new EnumMap<>(Role.class);

    LoopStaff(LoopPortal portal, Supplier<Walker> browsers) {
        this.portal = portal;
        this.browsers = browsers;
    }

    /// Somebody in this role at the page where they begin.
    Walker at(Role role) {
        Account account = accounts.computeIfAbsent(role, this::hire);
        return walkers.computeIfAbsent(role, one -> browsers.get())
                .keeping(portal.signedIn(account))
                .atDesk();
    }

    /// What an app shows at this moment.
    String code(String secret) {
        try {
            return new DefaultCodeGenerator().generate(secret, portal.now().getEpochSecond() / 30);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Signs somebody in again who joined by themselves.
    void again(Walker walker, String mail) {
        walker.keeping(portal.signedIn(portal.account(mail)));
    }

    private Account hire(Role role) {
        Account account = portal.working("Sample " + role.word().replace('-', ' '), role);
        if (role == Role.CHAIR) {
            portal.chairs(account);
        }
        return account;
    }
}
