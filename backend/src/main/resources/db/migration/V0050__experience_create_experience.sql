-- What residents told about stops. Nothing here tells who, from where, or more finely than the ISO week when.
CREATE TABLE experience (
    -- random, so that the order of the rows is not the order in which they came
    id BINARY(16) NOT NULL PRIMARY KEY,
    -- HMAC-SHA256 of the resident's reference under a key kept outside the database
    reference_hash BINARY(32) NOT NULL UNIQUE,
    -- whose caseworkers read it
    force_id INT NOT NULL,
    -- the district it happened in; null where not told
    area_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- ISO 8601 week it came in, such as 202647
    received_week INT NOT NULL,
    -- received, reading, answered, shared, published, closed, withdrawn
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- language the resident wrote in, as in ISO 639-1
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- version of the questionnaire that was answered
    questionnaire SMALLINT NOT NULL,
    -- the answers without those that could point to one stop, sealed under the report's lasting key
    answers MEDIUMBLOB NOT NULL,
    -- the answers that could point to one stop, sealed under the report's passing key; null once that was destroyed
    exact_answers MEDIUMBLOB NULL,
    -- random once and for all; perturbs released counts, and is never shown
    record_key SMALLINT UNSIGNED NOT NULL,
    -- last month in which the report is kept, such as 202811
    keep_until INT NOT NULL,
    -- goes up with every change by staff, so that two of them never overwrite each other
    version INT NOT NULL,
    -- set for a whole week's reports by one transaction, so that the database's own number of the transaction that last
    -- wrote a row does not tell the order in which they came
    settled BOOLEAN NOT NULL,
    KEY experience_by_queue (force_id, status, received_week),
    KEY experience_by_week (received_week),
    KEY experience_by_end (keep_until)
);
