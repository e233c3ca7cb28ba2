package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Telling what happened, in a real browser.
@ExtendWith(InChromium.class)
class TellingBrowserTest {
    private static final String ANSWERS = "/tell/check-answers";

    @Test
    void on_a_phone_without_scripts_the_keyboard_alone_leads_from_the_start_to_the_end(Readers readers) {
        Reader teller = readers.onPhoneWithoutScripts();
        Page page = teller.page();
        teller.open("/tell");
        teller.follow(page.locator("form.start button"));
        while (!teller.here().equals(ANSWERS)) {
            assertEquals(0, page.locator("input:checked").count(), "ticked before anybody answered: " + teller.here());
            answerFirst(teller);
            teller.follow(page.locator("button[value=save]"));
        }
        teller.follow(page.locator("main form button"));
        assertEquals("/tell/reference", teller.here());
        assertEquals(6, page.locator(".reference__group").count());

        String reference = page.locator(".reference__symbols").innerText();
        teller.tabTo(page.locator("main form button"));
        page.keyboard().press("Enter");
        page.locator(".govuk-error-summary").waitFor();
        assertEquals(reference, page.locator(".reference__symbols").innerText());
        teller.tabTo(page.locator("#kept"));
        page.keyboard().press("Space");
        teller.follow(page.locator("main form button"));
        assertEquals("/tell/done", teller.here());
        assertEquals(List.of(), teller.context().cookies());
        assertEquals(List.of(), teller.strangers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/cy"})
    void no_page_of_the_journey_has_a_barrier_or_sticks_out(String language, Readers readers) {
        Reader teller = readers.onPhone();
        Page page = teller.page();
        List<String> barriers = new ArrayList<>();
        teller.open(language + "/tell/when");
        look(teller, barriers);
        teller.open(language + "/tell");
        look(teller, barriers);
        page.locator("form.start button").click();
        while (!teller.here().equals(language + ANSWERS)) {
            if (teller.here().endsWith("/where")) {
                page.locator("#search").fill("West Midlands");
                page.locator("button[value=find]").click();
            }
            if (teller.here().endsWith("/when")) {
                page.locator("#date-year").fill("year");
                page.locator("button[value=save]").click();
                look(teller, barriers);
                page.locator("#date-year").fill("");
            }
            look(teller, barriers);
            for (String choice :
                    List.of("#teller-parent", "#age-13-15", "#power-cjpoa-s60", "#more-than-outer-clothing")) {
                if (page.locator(choice).count() > 0) {
                    page.locator(choice).check();
                }
            }
            page.locator("button[value=save]").click();
        }
        look(teller, barriers);
        page.locator("main form button").click();
        look(teller, barriers);
        page.locator("main form button").click();
        look(teller, barriers);
        page.locator("#kept").check();
        page.locator("main form button").click();
        look(teller, barriers);
        assertEquals(List.of(), barriers);
    }

    @Test
    void skipping_takes_no_more_than_answering_and_its_button_is_as_large(Readers readers) {
        Reader teller = readers.onPhone();
        Page page = teller.page();
        teller.open("/tell");
        page.locator("form.start button").click();
        BoundingBox save = page.locator("button[value=save]").boundingBox();
        BoundingBox skip = page.locator("button[value=skip]").boundingBox();
        assertEquals(save.width, skip.width, 1);
        assertEquals(save.height, skip.height, 1);
        assertTrue(save.height >= 44 && save.height < 80, "a button " + save.height + " px high");
        page.locator("button[value=skip]").click();
        assertEquals("/tell/kind", teller.here());
    }

    @Test
    void with_scripts_the_browser_asks_before_the_reference_is_left(Readers readers) {
        Reader teller = readers.onDesktop();
        Page page = teller.page();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        teller.open("/tell");
        page.locator("form.start button").click();
        page.navigate(ANSWERS);
        page.locator("main form button").click();
        assertEquals("/tell/reference", teller.here());
        page.locator(".reference").click();
        page.locator(".masthead__home").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> !asked.isEmpty());
        assertEquals(List.of("beforeunload"), asked);
        assertEquals("/tell/reference", teller.here());
        page.locator("#kept").check();
        page.locator("main form button").click();
        assertEquals("/tell/done", teller.here());
        assertEquals(1, asked.size());
    }

    private static void answerFirst(Reader teller) {
        Page page = teller.page();
        Locator first = page.locator("main form")
                .locator("input:not([type=hidden]), textarea")
                .first();
        teller.tabTo(first);
        String type = String.valueOf(first.getAttribute("type"));
        if (type.equals("radio") || type.equals("checkbox")) {
            page.keyboard().press("Space");
            assertTrue(first.isChecked());
        } else if (first.getAttribute("id").equals("date-day")) {
            page.locator("#date-year").focus();
            page.keyboard().type("2026");
        } else if (!first.getAttribute("id").equals("search")) {
            page.keyboard().type("They were polite.");
        }
    }

    private static void look(Reader teller, List<String> barriers) {
        barriers.addAll(Barriers.found(teller.page(), teller.here()));
        String wide = Barriers.sticksOut(teller.page());
        if (!wide.isEmpty()) {
            barriers.add(teller.here() + " sticks out: " + wide);
        }
    }
}
