package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.platform.text.Texts;
import candour.backend.support.TestPortal;
import candour.shared.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private final Dictionary known =
            TestPortal.running().bean(PublishedValues.class).dictionary();

    @Test
    void a_code_is_called_as_the_texts_say_then_as_the_list_says_and_else_as_it_is() {
        ReferenceCode law = known.codes(ValueList.LEGISLATION).getFirst();

        assertEquals(
                List.of("Controlled drugs", law.label(), "made-up"),
                List.of(
                        Labels.code(ENGLISH, ValueList.OBJECT_OF_SEARCH, "controlled-drugs", known),
                        Labels.code(ENGLISH, ValueList.LEGISLATION, law.code(), known),
                        Labels.code(ENGLISH, ValueList.OBJECT_OF_SEARCH, "made-up", known)));
    }
}
