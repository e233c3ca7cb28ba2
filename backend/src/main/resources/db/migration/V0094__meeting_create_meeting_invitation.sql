-- Who was asked to a meeting, and what they said.
CREATE TABLE meeting_invitation (
    meeting_id BIGINT NOT NULL,
    -- public reference of the account
    account CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    invited_on DATE NOT NULL,
    -- yes, no, maybe; null until they reply
    reply VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- they were there and agree to be named in public
    named BOOLEAN NOT NULL,
    PRIMARY KEY (meeting_id, account),
    KEY meeting_invitation_by_account (account)
);
