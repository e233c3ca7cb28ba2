-- Number and chain hash of the last publication; whoever publishes holds this one row meanwhile.
CREATE TABLE publication_head (
    id TINYINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    chain_hash BINARY(32) NOT NULL
);
