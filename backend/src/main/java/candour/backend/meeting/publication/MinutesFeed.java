package candour.backend.meeting.publication;

import candour.backend.platform.text.Texts;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Writes the feed of minutes: each entry keeps its id for good, and says anew when it was changed, so that readers
/// notice corrections. Source: RFC 4287.
@Singleton
class MinutesFeed {
    private static final int MOST = 50;

    private final PublishedMinutesRepository minutes;
    private final MinutesPages pages;

    MinutesFeed(PublishedMinutesRepository minutes, MinutesPages pages) {
        this.minutes = minutes;
        this.pages = pages;
    }

    /// Where the feed is and whose it is.
    ///
    /// @param address makes the full address of a path of this portal, in the language of the feed
    /// @param author who runs the portal
    record Home(UnaryOperator<String> address, String author) {
        String at(String path) {
            return address.apply(path);
        }
    }

    /// The feed as XML in UTF-8.
    byte[] write(Home home, Texts t) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(home.at("/minutes/feed.atom"));
        feed.setTitle(t.say("minutes.feed.title"));
        feed.setDescription(t.say("minutes.list.description"));
        feed.setLanguage(t.language().code());
        feed.setLinks(List.of(
                link("self", home.at("/minutes/feed.atom"), "application/atom+xml"),
                link("alternate", home.at("/minutes"), "text/html")));
        SyndPersonImpl author = new SyndPersonImpl();
        author.setName(home.author());
        feed.setAuthors(List.of(author));
        List<PublishedMinutes> newest = minutes.listNewest(MOST);
        feed.setPublishedDate(Date.from(
                newest.stream().findFirst().map(PublishedMinutes::publishedAt).orElse(Instant.EPOCH)));
        List<SyndEntry> entries = new ArrayList<>();
        newest.forEach(one -> entries.add(entry(one, home, Texts.of(one.writtenIn()))));
        feed.setEntries(entries);
        try {
            return new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed of minutes cannot be written", e);
        }
    }

    private SyndEntry entry(PublishedMinutes one, Home home, Texts t) {
        MinutesPage page = pages.page(one, t);
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + uuid(one));
        entry.setTitle(page.title());
        entry.setLinks(List.of(link("alternate", home.at(one.path()), "text/html")));
        entry.setPublishedDate(Date.from(one.firstPublishedAt()));
        entry.setUpdatedDate(Date.from(one.publishedAt()));
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(page.corrections().stream()
                .findFirst()
                .map(last -> t.say("minutes.feed.corrected", "when", last.when(), "what", last.what()))
                .orElseGet(() -> t.say("minutes.feed.new")));
        entry.setDescription(summary);
        return entry;
    }

    /// The reference as RFC 4122 writes 128 bits.
    private static UUID uuid(PublishedMinutes one) {
        String digits = one.reference().value();
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }

    private static SyndLink link(String relation, String address, String type) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }
}
