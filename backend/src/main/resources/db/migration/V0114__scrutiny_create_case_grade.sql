-- What each member thinks of a case. Colleagues see it once they have graded, others never.
CREATE TABLE case_grade (
    case_id BIGINT NOT NULL,
    -- public reference of the account
    account CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- green, amber, red
    grade VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason TEXT NOT NULL,
    for_officers TEXT NOT NULL,
    for_community TEXT NOT NULL,
    graded_on DATE NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (case_id, account)
);
