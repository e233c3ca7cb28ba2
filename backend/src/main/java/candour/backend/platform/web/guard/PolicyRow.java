package candour.backend.platform.web.guard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One row of the policy table: `POST /staff/accounts : ADMINISTRATOR step-up`.
///
/// @param method HTTP method; GET holds for HEAD too
/// @param path with variables by name alone: `/forces/{force}/ledger.csv`
/// @param access for whom, before any role is looked at
/// @param roles of which one is enough; empty where every role is, and outside [Access#STAFF]
/// @param conditions that hold beside the role
record PolicyRow(String method, String path, Access access, Set<String> roles, Set<Condition> conditions) {
    private static final Pattern ROW = Pattern.compile("([A-Z]+) (/\\S*) : (\\S+(?: \\S+)*)");
    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z_]+");

    /// What must hold beside the role, written in small letters with hyphens.
    public enum Condition {
        /// The variable `force` in the path is the account's own force.
        OWN_FORCE,
        /// The last one-time code is at most ten minutes old.
        STEP_UP,
        /// Pages of other sites may send here too: the open interface, which changes nothing.
        ANY_ORIGIN;

        /// The word in the table.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public PolicyRow {
        roles = Set.copyOf(roles);
        conditions = Set.copyOf(conditions);
    }

    /// What a route is called in the table.
    public String route() {
        return method + " " + path;
    }

    boolean has(Condition condition) {
        return conditions.contains(condition);
    }

    /// Reads a row.
    ///
    /// @throws IllegalArgumentException when the line is no row
    static PolicyRow parse(String line) {
        Matcher row = ROW.matcher(line.strip().replaceAll("\\s+", " "));
        if (!row.matches()) {
            throw new IllegalArgumentException("no row of the policy: " + line);
        }
        List<String> words = Arrays.asList(row.group(3).split(" "));
        Set<String> roles = words.stream()
                .filter(word -> ROLE.matcher(word).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        Set<Access> access = EnumSet.noneOf(Access.class);
        for (String word : words) {
            if (!roles.contains(word) && !readCondition(word, conditions)) {
                access.add(access(word, line));
            }
        }
        if (!roles.isEmpty()) {
            access.add(Access.STAFF);
        }
        if (access.size() != 1) {
            throw new IllegalArgumentException(
                    "a row names roles, or one of public, resident, staff, management: " + line);
        }
        return new PolicyRow(row.group(1), row.group(2), access.iterator().next(), roles, conditions);
    }

    private static boolean readCondition(String word, Set<Condition> into) {
        return Arrays.stream(Condition.values())
                .filter(condition -> condition.word().equals(word))
                .map(into::add)
                .findFirst()
                .isPresent();
    }

    private static Access access(String word, String line) {
        return Arrays.stream(Access.values())
                .filter(access -> access.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("an unknown word, " + word + ", in the policy: " + line));
    }
}
