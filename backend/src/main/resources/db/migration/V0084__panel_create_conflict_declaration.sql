-- Conflicts of interest that members declared.
CREATE TABLE conflict_declaration (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    -- public reference of the account
    account_reference BINARY(16) NOT NULL,
    -- what it is, sealed
    words VARBINARY(8000) NOT NULL,
    declared_on DATE NOT NULL,
    -- the day it was over; null while it holds
    ended_on DATE NULL,
    KEY conflict_declaration_by_account (account_reference)
);
