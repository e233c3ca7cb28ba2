package candour.backend.scrutiny.review;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long forces have to reply to a red case. Set as `candour.reply.days`, and for single forces as
/// `candour.reply.of`, such as `west-midlands=21,bedfordshire=14`.
///
/// @param days for every force without a number of its own, at least 1
/// @param of forces with a number of their own
@ConfigurationProperties("candour.reply")
record ReplySettings(
        @Bindable(defaultValue = "28") int days, @Nullable List<String> of) {
    private static final String OWN = "[a-z-]+=[0-9]{1,3}";

    ReplySettings {
        of = of == null ? List.of() : List.copyOf(of);
        if (days < 1 || !of.stream().allMatch(one -> one.strip().matches(OWN))) {
            throw new IllegalArgumentException(
                    "candour.reply.days is a number of days and candour.reply.of such as west-midlands=21");
        }
    }

    /// Days for the force with this slug.
    int daysOf(String force) {
        List<String> known = of == null ? List.of() : of;
        return known.stream()
                .map(String::strip)
                .filter(one -> one.startsWith(force + "="))
                .findFirst()
                .map(one -> Integer.parseInt(one.substring(force.length() + 1)))
                .orElse(days);
    }
}
