package candour.backend.platform.fault;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what failed and where, for the log, without a word that an exception carries: the messages of drivers and
/// libraries repeat what was typed, as in "Duplicate entry '…' for key".
public final class Traces {
    private static final int CAUSES = 6;
    private static final int FRAMES = 12;
    private static final int NEAREST = 3;

    private Traces() {}

    /// Kind and place of the failure and of what led to it, one line for each.
    public static String withoutWords(Throwable failure) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable one = failure;
        for (int depth = 0; one != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "" : "\n  because of ").append(kind(one)).append(frames(one));
            one = one.getCause() == one ? null : one.getCause();
        }
        return text.toString();
    }

    private static String kind(Throwable one) {
        String name = one.getClass().getName();
        return one instanceof SQLException sql
                ? name + " [" + sql.getSQLState() + " " + sql.getErrorCode() + "]"
                : name;
    }

    /// The frames nearest to the failure and those of the portal itself.
    private static String frames(Throwable one) {
        StackTraceElement[] all = one.getStackTrace();
        return Arrays.stream(all)
                .filter(frame -> frame.getClassName().startsWith("candour.")
                        || Arrays.asList(all).indexOf(frame) < NEAREST)
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
