-- Extracts of records that a force gave its panels: the frame from which cases are drawn.
CREATE TABLE case_extract (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    force_id INT NOT NULL,
    -- first and last month it covers, such as 202604
    month_from INT NOT NULL,
    month_to INT NOT NULL,
    records INT NOT NULL,
    -- SHA-256 of the file as it came: the same file again changes nothing
    file_hash BINARY(32) NOT NULL,
    -- SHA-256 over the marks of all its records in order: what a draw is held to
    frame_hash BINARY(32) NOT NULL,
    -- public reference of the account that gave it
    given_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_at DATETIME(6) NOT NULL,
    sample BOOLEAN NOT NULL,
    UNIQUE KEY case_extract_by_file (force_id, file_hash)
);
