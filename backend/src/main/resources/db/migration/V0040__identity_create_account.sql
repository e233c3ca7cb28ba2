-- People who work with the portal. Nobody is removed, since the trail names them by reference; who leaves is disabled.
CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    -- in lower case
    email VARCHAR(254) NOT NULL UNIQUE,
    display_name VARCHAR(100) NOT NULL,
    -- slug of the one force the account works for; null for every force
    force_slug VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- names of roles, with commas
    roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Argon2id in its usual notation; null until one is set
    password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- sealed under the keyset "totp"; empty until the app of the person is set up
    totp_secret VARBINARY(400) NOT NULL,
    -- the last step of 30 seconds since 1970 whose code was used, so that none is used twice
    totp_step BIGINT NOT NULL,
    -- made up, for trials
    sample BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    disabled_at DATETIME(6) NULL
);
