-- All that was published, in order, each entry chained to the one before it. The portal's account can only add.
CREATE TABLE publication_entry (
    number BIGINT NOT NULL PRIMARY KEY,
    -- minutes
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference BINARY(16) NOT NULL,
    version INT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    -- SHA-256 of what was published
    content_hash BINARY(32) NOT NULL,
    -- SHA-256 of the chain hash of the entry before and all of this one
    chain_hash BINARY(32) NOT NULL,
    KEY publication_entry_by_reference (reference, version)
);
