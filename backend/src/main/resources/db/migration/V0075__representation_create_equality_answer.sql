-- What people chose to say about themselves, apart from everything else. Nothing here leads to a report, an account or
-- a day: rows come in batches, in no order, each batch in one transaction. Only the database account for equality has
-- rights on it.
CREATE TABLE equality_answer (
    -- random, so that the order of the rows tells nothing
    id BINARY(16) NOT NULL PRIMARY KEY,
    -- on what occasion it was asked: told-us, applied, appointed, attended
    occasion VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the force whose overseeing body asked
    force_id INT NOT NULL,
    -- year and quarter in one number: 20264
    quarter INT NOT NULL,
    -- all answers, padded to one length, under a key of their own
    sealed VARBINARY(2200) NOT NULL
);
