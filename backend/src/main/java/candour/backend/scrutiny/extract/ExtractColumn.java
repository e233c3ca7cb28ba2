package candour.backend.scrutiny.extract;

import candour.backend.stopsearch.ValueList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The columns of an extract, named as in the published stop and search data (data.police.uk) where that has them. The
/// order here is the order in which a record is written for its mark; it never changes.
public enum ExtractColumn {
    /// The force's own number for the record, from which nobody else can find the person or the officer.
    RECORD_NUMBER("record_number", Kind.NUMBER, true, null),
    /// Month of the search, such as 2026-04. No day and no time.
    MONTH("month", Kind.MONTH, true, null),
    POWER("power", Kind.LIST, true, ValueList.LEGISLATION),
    OBJECT_OF_SEARCH("object_of_search", Kind.LIST, false, ValueList.OBJECT_OF_SEARCH),
    OUTCOME("outcome", Kind.LIST, false, ValueList.OUTCOME),
    OUTCOME_LINKED("outcome_linked_to_object_of_search", Kind.YES_NO, false, null),
    /// What the officer wrote, with everything taken out that may point to a person.
    GROUNDS("grounds", Kind.TEXT, false, null),
    BODY_WORN_VIDEO("body_worn_video", Kind.YES_NO, true, null),
    /// GSS code of the district.
    DISTRICT("district", Kind.DISTRICT, false, null),
    AGE_RANGE("age_range", Kind.LIST, false, ValueList.AGE_RANGE),
    SELF_DEFINED_ETHNICITY("self_defined_ethnicity", Kind.LIST, false, ValueList.SELF_DEFINED_ETHNICITY),
    OFFICER_DEFINED_ETHNICITY("officer_defined_ethnicity", Kind.LIST, false, ValueList.OFFICER_DEFINED_ETHNICITY),
    GENDER("gender", Kind.LIST, false, ValueList.GENDER),
    MORE_THAN_OUTER_CLOTHING("removal_of_more_than_outer_clothing", Kind.YES_NO, false, null),
    FORCE_USED("force_used", Kind.YES_NO, false, null);

    /// What may stand in a column.
    public enum Kind {
        NUMBER,
        MONTH,
        /// A text or a code of a published list.
        LIST,
        /// `yes`, `no` or `not known`; empty is `not known`.
        YES_NO,
        TEXT,
        DISTRICT
    }

    private final String heading;
    private final Kind kind;
    private final boolean needed;
    private final @Nullable ValueList list;

    ExtractColumn(String heading, Kind kind, boolean needed, @Nullable ValueList list) {
        this.heading = heading;
        this.kind = kind;
        this.needed = needed;
        this.list = list;
    }

    /// What the first row of the file calls it.
    public String heading() {
        return heading;
    }

    /// What may stand in it.
    public Kind kind() {
        return kind;
    }

    /// Whether no cell of it may be empty. Every column must be there.
    public boolean needed() {
        return needed;
    }

    /// The published list; empty for other kinds.
    public Optional<ValueList> list() {
        return Optional.ofNullable(list);
    }

    /// The column with this heading.
    static Optional<ExtractColumn> find(String heading) {
        return Arrays.stream(values())
                .filter(one -> one.heading.equals(heading))
                .findFirst();
    }

    /// All headings in their order.
    static List<String> headings() {
        return Arrays.stream(values()).map(ExtractColumn::heading).toList();
    }
}
