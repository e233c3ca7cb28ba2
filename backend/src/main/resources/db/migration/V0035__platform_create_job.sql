-- The state of each recurring job, and which portal has it. The fence goes up whenever a portal takes the job.
CREATE TABLE job (
    name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    due_at DATETIME(6) NOT NULL,
    fence BIGINT NOT NULL,
    lease_until DATETIME(6),
    finished_at DATETIME(6),
    failure VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
