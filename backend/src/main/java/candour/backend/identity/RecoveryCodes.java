package candour.backend.identity;

import candour.backend.platform.key.KeyRing;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ten codes of 80 random bits for somebody without their phone, each good for once. Stored as codes under a key
/// outside the database, because 80 bits alone would be within reach of whoever holds a copy of it.
/// Source: OWASP ASVS 5.0, 6.5.2.
@Singleton
public class RecoveryCodes {
    /// How many are made.
    public static final int MANY = 10;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    private final RecoveryCodeRepository codes;
    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(RecoveryCodeRepository codes, KeyRing keys) {
        this.codes = codes;
        this.keys = keys;
    }

    /// New codes in place of all there were, as they are shown once: four groups of four.
    @Transactional
    public List<String> renew(Account account) {
        codes.removeAll(account.id());
        List<String> fresh = IntStream.range(0, MANY).mapToObj(one -> code()).toList();
        fresh.forEach(code -> codes.add(account.id(), hash(account, code)));
        return fresh.stream().map(RecoveryCodes::inGroups).toList();
    }

    /// Whether this is one of the account's codes; it is used up then.
    @Transactional
    public boolean use(Account account, String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return codes.remove(account.id(), hash(account, code)) == 1;
    }

    /// How many are left.
    public int left(Account account) {
        return codes.count(account.id());
    }

    private String code() {
        return random.ints(LENGTH, 0, SYMBOLS.length())
                .mapToObj(at -> SYMBOLS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private byte[] hash(Account account, String code) {
        return keys.mac("session", ("recovery " + account.reference() + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    private static String inGroups(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
