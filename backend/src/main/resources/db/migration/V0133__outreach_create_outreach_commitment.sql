-- What people told the body at an activity and what it promised. Source: Equality Framework 3.3.
CREATE TABLE outreach_commitment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    force_id SMALLINT NOT NULL,
    activity_id BIGINT NOT NULL,
    -- what people told, in our words and about nobody
    told VARCHAR(500) NOT NULL,
    promised VARCHAR(500) NOT NULL,
    -- who sees to it: a role, never a name
    owner_role VARCHAR(80) NOT NULL,
    due_on DATE NOT NULL,
    -- open, kept, could-not
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what was done, or why it could not be; null while open
    outcome VARCHAR(500) NULL,
    closed_on DATE NULL,
    version INT NOT NULL,
    KEY outreach_commitment_by_activity (activity_id, id),
    KEY outreach_commitment_by_day (force_id, state, due_on)
);
