-- One row. Its number goes up in the same transaction as any change to what the public can read.
CREATE TABLE edition (
    id TINYINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT edition_is_one_row CHECK (id = 1)
);
