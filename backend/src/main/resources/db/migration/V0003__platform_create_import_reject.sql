-- Rows that were not taken in, as they stood in the file, with why.
CREATE TABLE import_reject (
    batch_id BIGINT NOT NULL,
    line BIGINT NOT NULL,
    reason VARCHAR(300) NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (batch_id, line)
);
