-- What the panel agreed on a case, and what the force did with it.
CREATE TABLE case_verdict (
    case_id BIGINT NOT NULL PRIMARY KEY,
    -- green, amber, red
    grade VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason TEXT NOT NULL,
    for_officers TEXT NOT NULL,
    for_community TEXT NOT NULL,
    agreed_on DATE NOT NULL,
    agreed_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- last day for the force's reply; null where none is asked for
    reply_due_on DATE NULL,
    acknowledged_on DATE NULL,
    reply TEXT NULL,
    replied_on DATE NULL,
    replied_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version INT NOT NULL,
    KEY case_verdict_by_due (grade, replied_on, reply_due_on)
);
