-- Links sent by mail; each works once.
CREATE TABLE account_link (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    -- invitation, recovery or sign-in
    purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- SHA-256 of the 128 random bits in the link
    secret_hash BINARY(32) NOT NULL UNIQUE,
    made_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    KEY account_link_by_account (account_id, purpose),
    KEY account_link_by_expiry (expires_at)
);
