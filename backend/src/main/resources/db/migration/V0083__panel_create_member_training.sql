-- Training that somebody has done for their work on panels.
CREATE TABLE member_training (
    -- public reference of the account
    account_reference BINARY(16) NOT NULL,
    -- INDUCTION, POWERS, GRADING, DATA_PROTECTION, WELLBEING
    subject VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    done_on DATE NOT NULL,
    PRIMARY KEY (account_reference, subject)
);
