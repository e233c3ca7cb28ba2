package candour.backend.about;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.SearchBox;
import java.util.List;

/// The home page.
///
/// @param search the main act
/// @param numbersTitle heading above the numbers
/// @param numbers what is held now; empty while nothing is
/// @param completeness how much of what is expected is held, one sentence
/// @param starts other ways in
/// @param next what a reader can do
public record HomePage(
        SearchBox search,
        String numbersTitle,
        List<Number> numbers,
        String completeness,
        List<NextStep> starts,
        List<NextStep> next)
        implements Page {

    /// One number and what it counts.
    ///
    /// @param value such as "220,472"
    /// @param what such as "searches, December 2017 to December 2023"
    public record Number(String value, String what) {}

    public HomePage {
        numbers = List.copyOf(numbers);
        starts = List.copyOf(starts);
        next = List.copyOf(next);
    }

    @Override
    public String template() {
        return "about/home.jte";
    }
}
