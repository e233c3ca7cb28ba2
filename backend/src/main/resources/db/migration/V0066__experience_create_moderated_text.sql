-- What may be published of a report, written beside the original, which stays as it is.
CREATE TABLE moderated_text (
    experience_id BINARY(16) NOT NULL PRIMARY KEY,
    -- draft, proposed, published, refused
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- sealed under the report's lasting key
    content MEDIUMBLOB NOT NULL,
    -- public reference of the account that proposed it; another must approve it
    proposed_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- why it was refused, sealed under the report's lasting key
    refusal BLOB NULL,
    version INT NOT NULL
);
