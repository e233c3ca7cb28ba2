-- Every text met in a published column, exactly as published. A text with no code is unknown: kept and listed.
CREATE TABLE published_value (
    id SMALLINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- a list of reference_code, or policing_operation, which has no codes
    list VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- true where this text was counted in another group when it was published, so that its code breaks the series
    series_break BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE KEY published_value_by_content (list, content)
);
