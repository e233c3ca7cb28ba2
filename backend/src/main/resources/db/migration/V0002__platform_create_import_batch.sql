-- What was taken in, when and from which file. Rows are never deleted: this is the history of each series.
CREATE TABLE import_batch (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name VARCHAR(400) NOT NULL,
    -- SHA-256 of the unpacked content
    content_hash BINARY(32) NOT NULL,
    -- what the content is about, such as "bedfordshire 2023-05" or "TS021 LTLA21"
    subject VARCHAR(120) NOT NULL,
    sample BOOLEAN NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_stored BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    rows_replaced BIGINT NOT NULL,
    finished_at DATETIME(6) NOT NULL,
    KEY import_batch_by_subject (kind, subject, id)
);
