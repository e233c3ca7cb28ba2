-- Messages between a resident and the staff who read their report.
CREATE TABLE experience_message (
    experience_id BINARY(16) NOT NULL,
    -- 1, 2, 3 within the report
    number SMALLINT NOT NULL,
    -- resident or staff
    sender VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- ISO 8601 week it was written in
    written_week INT NOT NULL,
    -- sealed under the report's lasting key
    content BLOB NOT NULL,
    -- whether the other side has seen it
    seen BOOLEAN NOT NULL,
    -- as in experience
    settled BOOLEAN NOT NULL,
    PRIMARY KEY (experience_id, number),
    KEY experience_message_by_week (written_week),
    KEY experience_message_by_unseen (seen, sender)
);
