package candour.backend.areadata.compare;

import candour.backend.areadata.shown.FigureSection;
import candour.backend.areadata.shown.PeriodChooser;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Up to four areas side by side, for the same months.
///
/// @param chosen the areas compared, each with the way to leave it out
/// @param errors what could not be compared
/// @param notice said where the areas' months differ; null where they do not
/// @param chooser of months and basis; null while nothing is held
/// @param figures a chart for each finding
/// @param table everything in one table; null without an area
/// @param caveats what must be known beside the ratios; empty without an area
/// @param offered areas that can be added, by kind
/// @param room how many more may be added
public record ComparePage(
        List<Chosen> chosen,
        List<FormError> errors,
        @Nullable Notice notice,
        @Nullable PeriodChooser chooser,
        List<FigureView> figures,
        @Nullable TableView table,
        List<FigureSection.Caution> caveats,
        List<Offer> offered,
        int room)
        implements Page {
    /// An area compared.
    ///
    /// @param months how many it has: "12 of 12 months supplied"
    /// @param without the page without it
    public record Chosen(String code, String name, String months, String path, String without) {}

    /// Areas of one kind to add.
    public record Offer(String heading, List<Choice> areas) {
        /// An area to add.
        public record Choice(String code, String name) {}

        public Offer {
            areas = List.copyOf(areas);
        }
    }

    public ComparePage {
        chosen = List.copyOf(chosen);
        errors = List.copyOf(errors);
        figures = List.copyOf(figures);
        caveats = List.copyOf(caveats);
        offered = List.copyOf(offered);
    }

    @Override
    public String template() {
        return "areadata/compare.jte";
    }
}
