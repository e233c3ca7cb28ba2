package candour.backend.identity;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.OversightBody;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is said of accounts, in words.
@Singleton
public class AccountWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final AreaLookup areas;
    private final OversightBody body;

    AccountWords(AreaLookup areas, OversightBody body) {
        this.areas = areas;
        this.body = body;
    }

    /// The name of a role.
    public String role(Texts t, Role role) {
        return say(t, role, "");
    }

    /// What somebody with the role does here.
    public String duties(Texts t, Role role) {
        return say(t, role, ".text");
    }

    private String say(Texts t, Role role, String end) {
        return t.say("identity.role." + role.word() + end, "officeholder", body.officeholderIn(t.language()));
    }

    /// The names of roles, with commas.
    public String roles(Texts t, Collection<Role> roles) {
        return roles.stream().sorted().map(role -> role(t, role)).collect(Collectors.joining(", "));
    }

    /// The name of the force, or that it is every force.
    public String force(Texts t, @Nullable ForceId force) {
        return force == null
                ? t.say("identity.force.every")
                : areas.findForce(force).map(Force::name).orElse(force.value());
    }

    /// Every force, by name.
    public List<Force> forces() {
        return areas.forces();
    }

    /// Day and time in London.
    public String moment(Texts t, Instant moment) {
        ZonedDateTime at = LondonTime.at(moment);
        return t.say("identity.moment", "day", InWords.day(t.language(), at.toLocalDate()), "time", CLOCK.format(at));
    }
}
