package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import candour.shared.stopsearch.EthnicGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedValuesTest {
    private final PublishedValues values = TestPortal.emptied().bean(PublishedValues.class);

    @BeforeEach
    void empty() {
        TestPortal.emptied();
    }

    @Test
    void not_stated_is_its_own_group_and_never_other() {
        assertEquals(
                Optional.of(EthnicGroup.NOT_STATED),
                selfDefined("Other ethnic group - Not stated").ethnicGroup());
        assertEquals(
                Optional.of(EthnicGroup.OTHER),
                selfDefined("Other ethnic group - Any other ethnic group").ethnicGroup());
    }

    @Test
    void chinese_of_the_older_list_is_asian_and_breaks_the_series() {
        PublishedValue older = selfDefined("Chinese or other ethnic group - Chinese (O1)");
        PublishedValue newer = selfDefined("Asian/Asian British - Chinese");
        assertEquals(newer.code(), older.code());
        assertEquals(Optional.of(EthnicGroup.ASIAN), older.ethnicGroup());
        assertTrue(older.seriesBreak());
        assertFalse(newer.seriesBreak());
    }

    @Test
    void both_sets_of_outcome_names_mean_the_same_codes() {
        for (List<String> pair : List.of(
                List.of("Arrest", "Suspect arrested", "arrest"),
                List.of("A no further action disposal", "Nothing found - no further action", "no-further-action"),
                List.of("Community resolution", "Local resolution", "other-action"),
                List.of("Khat or Cannabis warning", "Offender given drugs possession warning", "other-action"),
                List.of("Penalty Notice for Disorder", "Offender given penalty notice", "other-action"),
                List.of("Summons / charged by post", "Suspect summonsed to court", "other-action"),
                List.of("Caution (simple or conditional)", "Offender cautioned", "other-action"))) {
            PublishedValue newer = outcome(pair.get(0));
            assertEquals(newer.code(), outcome(pair.get(1)).code());
            assertEquals(pair.get(2), newer.grouping());
        }
    }

    @Test
    void a_blank_is_a_value_of_its_own() {
        PublishedValue blank = values.dictionary().get(ValueList.OUTCOME, values.idOf(ValueList.OUTCOME, ""));
        assertTrue(blank.isBlank());
        assertEquals("", blank.grouping());
        assertEquals(
                Optional.of(EthnicGroup.NOT_RECORDED),
                PublishedValue.blank(ValueList.SELF_DEFINED_ETHNICITY).ethnicGroup());
    }

    @Test
    void an_unknown_text_is_kept_as_it_is_with_no_code() {
        int id = values.idOf(ValueList.LEGISLATION, "Wizardry Act 1735 (section 4)");
        PublishedValue kept = values.dictionary().get(ValueList.LEGISLATION, id);
        assertEquals("Wizardry Act 1735 (section 4)", kept.content());
        assertEquals("", kept.grouping());
        assertEquals(id, values.idOf(ValueList.LEGISLATION, "Wizardry Act 1735 (section 4)"));
    }

    @Test
    void a_known_text_in_other_capitals_keeps_its_spelling_and_gets_the_code() {
        int id = values.idOf(ValueList.GENDER, "MALE");
        PublishedValue kept = values.dictionary().get(ValueList.GENDER, id);
        assertEquals("MALE", kept.content());
        assertEquals("Male", kept.label());
        assertNotEquals(values.idOf(ValueList.GENDER, "Male"), id);
    }

    @Test
    void an_older_text_with_its_code_at_the_end_is_understood() {
        int id = values.idOf(ValueList.SELF_DEFINED_ETHNICITY, "White - Some other wording (W9)");
        assertEquals(
                Optional.of(EthnicGroup.WHITE),
                values.dictionary().get(ValueList.SELF_DEFINED_ETHNICITY, id).ethnicGroup());
    }

    private PublishedValue selfDefined(String content) {
        return values.dictionary()
                .find(ValueList.SELF_DEFINED_ETHNICITY, content)
                .orElseThrow();
    }

    private PublishedValue outcome(String content) {
        return values.dictionary().find(ValueList.OUTCOME, content).orElseThrow();
    }
}
