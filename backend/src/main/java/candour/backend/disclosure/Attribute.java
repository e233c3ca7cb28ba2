package candour.backend.disclosure;

import java.util.List;

/// What a table counts by: categories of which each row has exactly one, "not said" among them.
///
/// @param code what is stored and told to programs, such as `fair`
/// @param textKey of its words
/// @param categories in the order they are shown
public record Attribute(String code, String textKey, List<Category> categories) {

    public Attribute {
        categories = List.copyOf(categories);
        if (categories.stream().map(Category::code).distinct().count() < categories.size() || categories.size() < 2) {
            throw new IllegalArgumentException("an attribute has two categories or more, each once: " + code);
        }
    }

    /// Codes of the categories.
    public List<String> codes() {
        return categories.stream().map(Category::code).toList();
    }

    /// The category with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public Category category(String wanted) {
        return categories.stream()
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no category " + wanted));
    }
}
