package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words made to run as a script never do, in any place that repeats what a reader sent, with the content security
/// policy switched off: our own escaping must hold alone.
@ExtendWith(InChromium.class)
class HostileWordsBrowserTest {
    /// So many stand behind each other in one address.
    private static final int AT_ONCE = 5;

    private static final List<String> WORDS = List.of(
            "<script>ran()</script>",
            "</title><script>ran()</script>",
            "</textarea><script>ran()</script>",
            "\"><script>ran()</script>",
            "'><script>ran()</script>",
            "<img src=x onerror=ran()>",
            "\"><img src=x onerror=ran()>",
            "\" autofocus onfocus=ran() x=\"",
            "' autofocus onfocus=ran() x='",
            "\" onmouseover=ran() style=position:fixed;inset:0 x=\"",
            "x onpointerenter=ran() autofocus tabindex=1",
            "<svg onload=ran()>",
            "<svg><script>ran()</script></svg>",
            "<svg><animate onbegin=ran() attributeName=x dur=1s>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=ran()>",
            "<iframe srcdoc='<script>parent.ran()</script>'></iframe>",
            "<body onpageshow=ran()>",
            "<details open ontoggle=ran()>x</details>",
            "<video><source onerror=ran()></video>",
            "<a href=\"javascript:ran()\">x</a>",
            "javascript:ran()",
            "<base href=//example.invalid/>",
            "<meta http-equiv=refresh content=\"0;url=javascript:ran()\">",
            "<object data=\"data:text/html,<script>parent.ran()</script>\"></object>",
            "--><script>ran()</script><!--",
            "]]><script>ran()</script>",
            "${ran()}{{ran()}}<%= ran() %>",
            "<scr\u0000ipt>ran()</scr\u0000ipt>",
            "\u003cscript\u003eran()\u003c/script\u003e&lt;script&gt;ran()&lt;/script&gt;",
            "<noscript><p title=\"</noscript><img src=x onerror=ran()>\">");

    private static final String WATCH = "window.runs = 0; window.ran = () => { window.runs++; };"
            + "for (const way of ['alert', 'confirm', 'prompt', 'print']) window[way] = window.ran;";

    /// Touches everything and answers how often something ran, with whatever stands there that a script could be.
    private static final String FOUND = """
        () => {
          for (const e of document.querySelectorAll('body *')) {
            e.dispatchEvent(new PointerEvent('pointerenter'));
            e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
            if (e.focus) e.focus();
          }
          const strange = [...document.querySelectorAll('*')].filter(e =>
            [...e.attributes].some(a => /^on/i.test(a.name)
              || (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name) && !/^(https?:|mailto:|tel:[+0-9]+$|[\\/#])/i.test(a.value)))
            || /^(iframe|object|embed|base|noscript)$/i.test(e.localName)
            || (e.localName === 'script' && !(e.src.startsWith(location.origin + '/static/') && !e.textContent)));
          return window.runs + strange.map(e => ' ' + e.outerHTML.slice(0, 200)).join('');
        }\
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas?letter=%s",
                "/areas?force=%s",
                "/areas?unknown=%s",
                "/areas/E08000025?from=%s&to=2026-05",
                "/areas/E08000025?from=2026-05&to=%s",
                "/areas/E08000025?period=%s",
                "/areas/E08000025?basis=%s",
                "/compare?area=%s",
                "/compare?area=E08000025&period=%s",
                "/national?period=%s",
                "/forces/%s",
                "/areas/%s",
                "/%s"
            })
    void words_in_an_address_never_run(String address, Readers readers) {
        Reader reader = watched(readers);
        List<String> ran = new ArrayList<>();
        for (int from = 0; from < WORDS.size(); from += AT_ONCE) {
            String words = String.join("", WORDS.subList(from, Math.min(WORDS.size(), from + AT_ONCE)));
            reader.open(address.formatted(
                    URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20")));
            note(reader.page(), words, ran);
        }
        assertEquals(List.of(), ran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"found nothing", "too long"})
    void words_typed_into_the_search_never_run(String answer, Readers readers) {
        Reader reader = watched(readers);
        Page page = reader.page();
        String more = answer.equals("too long") ? "x".repeat(100) : "";
        List<String> ran = new ArrayList<>();
        reader.open("/areas");
        for (String words : WORDS) {
            page.locator("#place").evaluate("(field, words) => { field.value = words; }", words + more);
            reader.leave(() -> page.locator(".search__button").click());
            assertEquals(
                    more.isEmpty() ? 0 : 1, page.locator(".govuk-error-summary").count(), words);
            note(page, words, ran);
        }
        assertEquals(List.of(), ran);
    }

    private static Reader watched(Readers readers) {
        Reader reader = readers.withoutPolicy();
        reader.page().addInitScript(WATCH);
        return reader;
    }

    private static void note(Page page, String words, List<String> ran) {
        Object found = page.evaluate(FOUND);
        if (!"0".equals(found)) {
            ran.add(words + " on " + page.url() + ": " + found);
        }
    }
}
