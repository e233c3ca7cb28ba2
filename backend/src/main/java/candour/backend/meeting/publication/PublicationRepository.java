package candour.backend.meeting.publication;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The chain of publications. Entries are added; the portal's account could not change one.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicationRepository extends GenericRepository<PublicationEntry, Long> {

    /// Takes the end of the chain until the transaction ends, with the next number in it.
    @Query("""
            INSERT INTO publication_head (id, number, chain_hash) VALUES (1, 1, :start)
            ON DUPLICATE KEY UPDATE number = number + 1
            """)
    void take(byte[] start);

    @Query("SELECT id, number, chain_hash FROM publication_head WHERE id = 1")
    Optional<PublicationHead> findHead();

    @Query("UPDATE publication_head SET chain_hash = :chain WHERE id = 1")
    void moveHead(byte[] chain);

    @Query("""
            INSERT INTO publication_entry (number, kind, reference, version, published_at, content_hash, chain_hash)
            VALUES (:number, :kind, :reference, :version, :at, :content, :chain)
            """)
    void add(
            long number, String kind, PublicReference reference, int version, Instant at, byte[] content, byte[] chain);

    @Query("""
            SELECT number, kind, reference, version, published_at, content_hash, chain_hash
            FROM publication_entry WHERE number > :after ORDER BY number LIMIT :most
            """)
    List<PublicationEntry> list(long after, int most);

    @Query("""
            SELECT number, kind, reference, version, published_at, content_hash, chain_hash
            FROM publication_entry WHERE reference = :reference AND version = :version ORDER BY number LIMIT 1
            """)
    Optional<PublicationEntry> find(PublicReference reference, int version);

    @Query("""
            SELECT s.section, s.heading, s.body FROM minutes m JOIN minutes_section s ON s.minutes_id = m.id
            WHERE m.reference = :reference AND s.version = :version ORDER BY s.position, s.section
            """)
    List<PublishedSection> listSections(PublicReference reference, int version);

    @Query("SELECT language FROM minutes WHERE reference = :reference")
    Optional<String> findLanguage(PublicReference reference);

    /// References of published minutes whose version before the public has no entry.
    @Query("""
            SELECT LOWER(HEX(m.reference)) FROM minutes m
            WHERE m.published_version IS NOT NULL AND m.sample = FALSE AND NOT EXISTS (
                SELECT 1 FROM publication_entry e
                WHERE e.reference = m.reference AND e.version = m.published_version)
            ORDER BY m.id
            """)
    List<String> listWithoutEntry();
}
