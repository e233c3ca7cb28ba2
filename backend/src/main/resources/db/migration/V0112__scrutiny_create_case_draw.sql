-- Draws of cases by lot. All that is here is public once it is drawn, but for who acted.
CREATE TABLE case_draw (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    force_id INT NOT NULL,
    panel_id BIGINT NOT NULL,
    -- the meeting the cases are for; null where that was left open
    meeting_id BIGINT NULL,
    extract_id BIGINT NOT NULL,
    -- a line for each stratum: what belongs to it, and how many are drawn
    plan VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the file of marks and strata that everybody may fetch, and its SHA-256
    frame MEDIUMBLOB NOT NULL,
    frame_hash BINARY(32) NOT NULL,
    -- SHA-256 over the seed, the frame's hash and the plan, published before the draw
    commitment BINARY(32) NOT NULL,
    -- sealed under the keyset "draw" until the draw is made; then as it is
    seed VARBINARY(200) NOT NULL,
    -- digits that somebody in the room said before the seed was shown; null until drawn
    said VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- committed, drawn, called-off
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    committed_at DATETIME(6) NOT NULL,
    -- public references of accounts
    committed_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    drawn_at DATETIME(6) NULL,
    -- the London day of that
    drawn_on DATE NULL,
    drawn_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    sample BOOLEAN NOT NULL,
    version INT NOT NULL,
    KEY case_draw_by_panel (panel_id, state),
    KEY case_draw_by_force (force_id, state),
    KEY case_draw_by_extract (extract_id)
);
