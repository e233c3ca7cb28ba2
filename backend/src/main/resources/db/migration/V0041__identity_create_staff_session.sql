-- Who is signed in. Neither address nor browser is kept. Rows go when they end or run out.
CREATE TABLE staff_session (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    -- SHA-256 of the 256 random bits the browser holds
    token_hash BINARY(32) NOT NULL UNIQUE,
    account_id BIGINT NOT NULL,
    -- by a link in a mail instead of the password
    by_mail BOOLEAN NOT NULL,
    started_at DATETIME(6) NOT NULL,
    -- kept to the minute
    seen_at DATETIME(6) NOT NULL,
    -- when a one-time code was last given
    confirmed_at DATETIME(6) NOT NULL,
    KEY staff_session_by_account (account_id),
    KEY staff_session_by_seen (seen_at)
);
