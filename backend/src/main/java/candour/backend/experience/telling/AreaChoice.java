package candour.backend.experience.telling;

import java.util.List;

/// The ways to say in which district it was.
///
/// @param typed what was typed and led nowhere; empty otherwise
/// @param error what to do about it; empty where nothing went wrong
/// @param found districts to choose from, the chosen one among them
/// @param near districts of the body's own force
/// @param others all other districts
/// @param chosen code of the district chosen; may be empty
public record AreaChoice(
        String typed,
        String error,
        List<OptionView> found,
        List<OptionView> near,
        List<OptionView> others,
        String chosen) {
    /// Nothing to choose: a page that asks for no area.
    static final AreaChoice NONE = new AreaChoice("", "", List.of(), List.of(), List.of(), "");

    public AreaChoice {
        found = List.copyOf(found);
        near = List.copyOf(near);
        others = List.copyOf(others);
    }
}
