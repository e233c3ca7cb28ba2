package candour.backend.disclosure.told;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people told, in figures.
///
/// @param place name of the area
/// @param lead in one sentence
/// @param periods that can be read, the newest first
/// @param places that can be read
/// @param districts the number of reports of each district; null on the page of one
/// @param figures one for each table
/// @param crossed tables of two attributes, which have no drawing
/// @param released when, and as which number; empty where nothing is
/// @param citation how to name the page
/// @param downloads the whole release
/// @param steps what a person can do
public record ToldPage(
        String place,
        String lead,
        List<Choice> periods,
        List<Choice> places,
        @Nullable TableView districts,
        List<FigureView> figures,
        List<FigureView> crossed,
        String released,
        String citation,
        List<Download> downloads,
        List<NextStep> steps)
        implements Page {

    /// A period or a place that can be read.
    ///
    /// @param label its words
    /// @param path where
    /// @param here whether it is this page
    public record Choice(String label, String path, boolean here) {}

    public ToldPage {
        periods = List.copyOf(periods);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        crossed = List.copyOf(crossed);
        downloads = List.copyOf(downloads);
        steps = List.copyOf(steps);
    }

    /// Whether anything was released.
    public boolean isReleased() {
        return !released.isEmpty();
    }

    @Override
    public String template() {
        return "disclosure/told.jte";
    }
}
