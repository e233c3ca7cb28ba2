package candour.backend.stopsearch;

import candour.backend.platform.intake.ImportOptions;
import candour.shared.area.ForceId;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The force and month of a published file. The rows do not name them; the name does:
/// `2023-05-bedfordshire-stop-and-search.csv` (data.police.uk archive). No other name is trusted.
///
/// @param force the force by its published identifier
/// @param month the month of publication
record PublishedFileName(ForceId force, YearMonth month) {
    private static final Pattern PUBLISHED =
            Pattern.compile("([0-9]{4}-[0-9]{2})-([a-z]+(?:-[a-z]+)*)-stop-and-search\\.csv");

    /// What the name tells, completed by what the caller said.
    ///
    /// @throws FileRefused when neither tells force and month
    static PublishedFileName of(String name, ImportOptions options) throws FileRefused {
        Matcher published = PUBLISHED.matcher(name.toLowerCase(Locale.ROOT));
        boolean told = published.matches();
        Optional<YearMonth> month = told ? EditionMonth.parse(published.group(1)) : Optional.empty();
        Optional<ForceId> force = told ? ForceId.parse(published.group(2)) : Optional.empty();
        if (month.isEmpty()) {
            month = Optional.ofNullable(options.month());
        }
        if (force.isEmpty()) {
            force = Optional.ofNullable(options.force());
        }
        if (month.isEmpty() || force.isEmpty()) {
            throw new FileRefused("The rows do not say which force and month they are of, and the name is not the"
                    + " published one (YYYY-MM-force-stop-and-search.csv). Say it with --force and --month, for example"
                    + " --force west-midlands --month 2024-06, if the file holds the whole month.");
        }
        return new PublishedFileName(force.get(), month.get());
    }
}
