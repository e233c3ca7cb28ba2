package candour.backend.scrutiny.extract;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// Records of extracts.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseRecordRepository extends GenericRepository<CaseRecord, Long> {

    /// Stores records; their numbers are given by the database.
    @Query("""
            INSERT INTO case_record (extract_id, record_number, searched_month, power, object_of_search, outcome,
                outcome_linked, grounds, body_worn_video, district, age_range, self_defined_ethnicity,
                officer_defined_ethnicity, gender, more_than_outer_clothing, force_used, salt, mark)
            VALUES (:extractId, :recordNumber, :searchedMonth, :power, :objectOfSearch, :outcome,
                :outcomeLinked, :grounds, :bodyWornVideo, :district, :ageRange, :selfDefinedEthnicity,
                :officerDefinedEthnicity, :gender, :moreThanOuterClothing, :forceUsed, :salt, :mark)
            """)
    void insertAll(List<CaseRecord> records);

    @Query("SELECT * FROM case_record WHERE extract_id = :extract ORDER BY mark")
    List<CaseRecord> list(long extract);

    @Query("SELECT * FROM case_record WHERE id = :id")
    Optional<CaseRecord> find(long id);

    @Query("DELETE FROM case_record WHERE extract_id = :extract")
    int delete(long extract);

    /// Forgets the records of an extract that no draw took.
    @Query("""
            DELETE FROM case_record WHERE extract_id = :extract
                AND id NOT IN (SELECT record_id FROM drawn_case) LIMIT 1000
            """)
    int deleteUndrawn(long extract);

    /// Forgets what officers wrote in the records of an extract.
    @Query("UPDATE case_record SET grounds = '' WHERE extract_id = :extract AND grounds <> '' LIMIT 1000")
    int forgetGrounds(long extract);
}
