-- A lost phone: one administrator asked for a new start, another one must confirm.
CREATE TABLE recovery_request (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL UNIQUE,
    -- the account of the administrator who asked
    asked_by BIGINT NOT NULL,
    asked_at DATETIME(6) NOT NULL
);
