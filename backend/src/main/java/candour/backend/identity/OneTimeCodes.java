package candour.backend.identity;

import candour.backend.platform.key.KeyRing;
import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// One-time codes of an authenticator app: six digits, new every 30 seconds, one step of grace to either side, each
/// accepted once. Source: RFC 6238; OWASP ASVS 5.0, 6.5.1 and 6.5.5.
@Singleton
public class OneTimeCodes {
    private static final int STEP_SECONDS = 30;
    private static final List<Integer> GRACE = List.of(0, -1, 1);
    private static final int SECRET_SYMBOLS = 32;

    private final CodeGenerator codes = new DefaultCodeGenerator();
    private final AccountRepository accounts;
    private final KeyRing keys;
    private final Clock clock;

    OneTimeCodes(AccountRepository accounts, KeyRing keys, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.clock = clock;
    }

    /// A new secret of 160 random bits, in base 32 as apps take it.
    public String newSecret() {
        return new DefaultSecretGenerator(SECRET_SYMBOLS).generate();
    }

    /// Takes the secret into use, if the code is of it: the proof that the person's app has it.
    ///
    /// @return false when the code is not of this secret now
    public boolean setUp(Account account, String secret, String code) {
        Optional<Long> step = step(secret, code);
        step.ifPresent(used -> accounts.setTotp(account.id(), seal(account, secret), used));
        return step.isPresent();
    }

    /// Takes the secret into use without a code: for made-up staff, who have no phone.
    void setUp(Account account, String secret) {
        accounts.setTotp(account.id(), seal(account, secret), 0);
    }

    /// Whether the code is the account's own and was not used before; from now on it is.
    public boolean accept(Account account, String code) {
        return secret(account)
                .flatMap(secret -> step(secret, code))
                .filter(step -> accounts.useStep(account.id(), step) == 1)
                .isPresent();
    }

    /// The code of the account at this moment, for trials with made-up staff.
    ///
    /// @throws IllegalStateException when the account has no secret or is a real person's
    public String now(Account account) {
        if (!account.sample()) {
            throw new IllegalStateException("codes are shown for made-up staff alone");
        }
        String secret = secret(account).orElseThrow(() -> new IllegalStateException("the account has no secret"));
        return code(secret, clock.instant().getEpochSecond() / STEP_SECONDS);
    }

    private byte[] seal(Account account, String secret) {
        return keys.sealer("totp").seal(secret.getBytes(StandardCharsets.US_ASCII), context(account));
    }

    private Optional<String> secret(Account account) {
        byte[] sealed = account.totpSecret();
        return sealed.length == 0
                ? Optional.empty()
                : Optional.of(
                        new String(keys.sealer("totp").open(sealed, context(account)), StandardCharsets.US_ASCII));
    }

    private static byte[] context(Account account) {
        return account.reference().bytes();
    }

    private Optional<Long> step(String secret, String typed) {
        String code = typed.replaceAll("\\s", "");
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        Optional<Long> found = Optional.empty();
        for (int grace : GRACE) {
            boolean same = MessageDigest.isEqual(
                    code(secret, now + grace).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
            found = same && found.isEmpty() ? Optional.of(now + grace) : found;
        }
        return found;
    }

    private String code(String secret, long step) {
        try {
            return codes.generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException("no one-time code could be made", e);
        }
    }
}
