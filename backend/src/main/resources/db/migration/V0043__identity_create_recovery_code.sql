-- Codes for somebody without their phone; a row goes when its code is used.
CREATE TABLE recovery_code (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    -- HMAC-SHA256 of the 80 random bits, under a key outside the database
    code_hash BINARY(32) NOT NULL,
    UNIQUE KEY recovery_code_by_account (account_id, code_hash)
);
