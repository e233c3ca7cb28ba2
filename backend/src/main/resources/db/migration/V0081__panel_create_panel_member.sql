-- Who sits on a panel, and who did: one row for each stay.
CREATE TABLE panel_member (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    panel_id BIGINT NOT NULL,
    -- public reference of the account
    account_reference BINARY(16) NOT NULL,
    -- CHAIR, VICE_CHAIR, MEMBER, OBSERVER, ORGANISATION
    role VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_on DATE NOT NULL,
    -- the last day of the term
    until_on DATE NOT NULL,
    -- the day the member left; null while they serve
    ended_on DATE NULL,
    -- adjustments and expenses to be met, as the member asked, sealed
    needs VARBINARY(8000) NULL,
    version INT NOT NULL,
    KEY panel_member_by_panel (panel_id, ended_on),
    KEY panel_member_by_account (account_reference, ended_on)
);
