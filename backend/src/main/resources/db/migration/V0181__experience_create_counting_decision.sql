-- Reports that more had come with from one network than figures count are left out of them as they come in. What staff
-- decided about that afterwards, one row for each time.
CREATE TABLE counting_decision (
    experience_id BINARY(16) NOT NULL,
    -- 1, 2, 3 within the report
    number INT NOT NULL,
    counted BOOLEAN NOT NULL,
    -- sealed under the report's lasting key
    reason BLOB NOT NULL,
    PRIMARY KEY (experience_id, number)
);
