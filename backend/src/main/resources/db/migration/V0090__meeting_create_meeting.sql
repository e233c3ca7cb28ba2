-- Meetings of scrutiny panels, public forums and commissions among them.
CREATE TABLE meeting (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    panel_id BIGINT NOT NULL,
    force_id INT NOT NULL,
    -- panel, forum, commission
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    -- where people come together; empty when they meet online only
    place VARCHAR(300) NOT NULL,
    -- how to join from elsewhere, as the public may read it; empty when nobody can
    online VARCHAR(300) NOT NULL,
    -- planned, held, cancelled
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_on DATE NULL,
    -- seats for the public; null where nobody needs to book
    seats INT NULL,
    seats_taken INT NOT NULL,
    -- goes up whenever calendars must take the meeting anew (RFC 5545, 3.8.7.4)
    sequence INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    sample BOOLEAN NOT NULL,
    version INT NOT NULL,
    KEY meeting_by_panel (panel_id, starts_at),
    KEY meeting_by_force (force_id, starts_at)
);
