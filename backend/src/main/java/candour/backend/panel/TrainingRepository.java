package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// Which training members have done.
@JdbcRepository(dialect = Dialect.MYSQL)
interface TrainingRepository extends GenericRepository<TrainingDone, PublicReference> {

    @Query("SELECT * FROM member_training WHERE account_reference = :accountReference ORDER BY done_on, subject")
    List<TrainingDone> list(PublicReference accountReference);

    @Query("""
            INSERT INTO member_training (account_reference, subject, done_on) VALUES (:accountReference, :subject, :day)
            ON DUPLICATE KEY UPDATE done_on = VALUES(done_on)
            """)
    void train(PublicReference accountReference, Training subject, LocalDate day);

    @Query("DELETE FROM member_training WHERE account_reference IN (SELECT reference FROM account WHERE sample = TRUE)")
    int deleteSample();
}
