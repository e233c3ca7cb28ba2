-- Every step of a recommendation, in the order it was taken. Rows are added and never changed: a text that is approved
-- or given back gets a further step that says so.
CREATE TABLE recommendation_step (
    recommendation_id BIGINT NOT NULL,
    -- 1, 2, 3 within the recommendation
    number INT NOT NULL,
    -- drafted, revised, agreed, set-aside, delivered, acknowledged, position, change, verdict, reopened, approved, returned
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- in which role
    role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- public reference of the account
    account CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    taken_on DATE NOT NULL,
    -- the position or the verdict; null for other steps
    choice VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- reason, answer, what was done; null for steps without a text
    content TEXT NULL,
    -- by when an answer or a change is due; null where the step sets no day
    due_on DATE NULL,
    -- number of the step that is approved or given back; null for other steps
    about INT NULL,
    -- whether the public may see the step without a second person's approval
    open BOOLEAN NOT NULL,
    PRIMARY KEY (recommendation_id, number)
);
