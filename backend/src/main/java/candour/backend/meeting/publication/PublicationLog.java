package candour.backend.meeting.publication;

import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Chains each publication to the one before, in the transaction that publishes; publications come one after the other.
@Singleton
class PublicationLog {
    static final String MINUTES = "minutes";

    private final PublicationRepository entries;

    PublicationLog(PublicationRepository entries) {
        this.entries = entries;
    }

    /// Adds an entry.
    ///
    /// @param content what is published, in the form that [#content] gives it
    void append(PublicReference reference, int version, String content, Instant at) {
        entries.take(PublicationEntry.start());
        PublicationHead head =
                entries.findHead().orElseThrow(() -> new IllegalStateException("the chain lost its end"));
        PublicationEntry entry = PublicationEntry.after(
                head.chainHash(),
                head.number(),
                MINUTES,
                reference,
                version,
                at.truncatedTo(ChronoUnit.MICROS),
                hash(content));
        entries.add(
                entry.number(),
                entry.kind(),
                entry.reference(),
                entry.version(),
                entry.publishedAt(),
                entry.contentHash(),
                entry.chainHash());
        entries.moveHead(entry.chainHash());
    }

    /// What of minutes is hashed: everything the public reads of their words, as plain text in UTF-8. A reader who
    /// copies it gets the hash that the page shows.
    static String content(PublicReference reference, int version, String language, List<PublishedSection> sections) {
        StringBuilder text = new StringBuilder();
        text.append("minutes ").append(reference).append('\n');
        text.append("version ").append(version).append('\n');
        text.append("language ").append(language).append('\n');
        sections.forEach(section -> text.append("\n## ")
                .append(section.heading())
                .append("\n\n")
                .append(section.body())
                .append('\n'));
        return text.toString();
    }

    static byte[] hash(String content) {
        return PublicationEntry.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
