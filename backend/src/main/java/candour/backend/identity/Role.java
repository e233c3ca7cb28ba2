package candour.backend.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What an account may do. A resident has no account, and no role. Stored and written in the policy table by name.
public enum Role {
    /// A member of a scrutiny panel.
    VOLUNTEER,
    /// Chairs a panel.
    CHAIR,
    /// Reads figures that are not released yet, never reports.
    ANALYST,
    /// Reads reports and answers them.
    CASEWORKER,
    /// Sees what may mean that somebody is at risk.
    SAFEGUARDING_LEAD,
    /// Runs panels, meetings and recruitment.
    PANEL_OFFICER,
    /// Sees what was released to the force, and answers recommendations.
    FORCE_CONTACT,
    /// The commissioner and their deputy.
    COMMISSIONER,
    /// Reads the trail and everything that is not about a person.
    INSPECTOR,
    /// Invites people and changes what they may do; reads no reports.
    ADMINISTRATOR;

    /// Its name with small letters and hyphens, as forms, texts and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether one person may hold all of these. A contact at the police force is nothing else here, because
    /// no police role may read what residents told; whoever also had a role of staff could. Source: the
    /// portal's rule of force separation.
    public static boolean mayBeHeldTogether(Collection<Role> roles) {
        return !roles.contains(FORCE_CONTACT) || Set.copyOf(roles).size() == 1;
    }

    /// Whether an account with these roles must be of one force. A contact at the police force belongs to
    /// one force, and sees nothing of another. Source: the portal's rule of force separation.
    public static boolean needForce(Collection<Role> roles) {
        return roles.contains(FORCE_CONTACT);
    }

    /// The roles that these words name; words that name none are left out.
    public static Set<Role> named(Collection<String> words) {
        return Arrays.stream(values())
                .filter(role -> words.contains(role.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /// Reads what [#stored] wrote.
    static Set<Role> read(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /// As stored: names with commas.
    public static String stored(Collection<Role> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Role::name).collect(Collectors.joining(","));
    }
}
