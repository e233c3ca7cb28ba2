package candour.backend.identity;

import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who has set up their account: password, app and recovery codes are known to the test.
public final class Joined {
    /// A password that nobody guesses easily.
    public static final String PASSWORD = "correct zebra lamp of 17 moons";

    private static int number;

    private final Account account;
    private final String secret;
    private final List<String> recovery;
    private int given = -2;

    private Joined(Account account, String secret, List<String> recovery) {
        this.account = account;
        this.secret = secret;
        this.recovery = recovery;
    }

    public static Joined with(@Nullable ForceId force, Role... roles) {
        TestPortal portal = TestPortal.running();
        number++;
        Account fresh = portal.bean(NewAccounts.class)
                .add("joined" + number + "@example.org", "Sample Joined " + number, List.of(roles), force, false)
                .orElseThrow();
        portal.bean(Passwords.class).set(fresh, PASSWORD);
        String secret = portal.bean(OneTimeCodes.class).newSecret();
        portal.bean(OneTimeCodes.class).setUp(fresh, secret);
        List<String> recovery = portal.bean(RecoveryCodes.class).renew(fresh);
        Account account = portal.bean(AccountRepository.class)
                .findByReference(fresh.reference())
                .orElseThrow();
        return new Joined(account, secret, recovery);
    }

    public Account account() {
        return account;
    }

    public List<String> recovery() {
        return recovery;
    }

    /// A code not given before: within the half minute there are three that count.
    public String nextCode() {
        given++;
        if (given > 1) {
            throw new IllegalStateException("there are no more codes within this half minute");
        }
        return code(secret, given);
    }

    /// The code of the step that is so many away from now.
    public static String code(String secret, int away) {
        try {
            return new DefaultCodeGenerator().generate(secret, Instant.now().getEpochSecond() / 30 + away);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Gives the password at this desk.
    public int givePassword(StaffDesk desk, String password) {
        return desk.submit("/sign-in", List.of("email", account.email(), "password", password), List.of())
                .statusCode();
    }

    /// Signs in at a desk of their own.
    public StaffDesk signIn() {
        StaffDesk desk = StaffDesk.anonymous();
        givePassword(desk, PASSWORD);
        desk.submit("/sign-in/code", List.of("code", nextCode()), List.of());
        return desk;
    }
}
