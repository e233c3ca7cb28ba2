-- The trail of what staff and the portal did. The portal's account may read it and add to it, nothing else.
-- No names, no addresses, no words of a report. What residents do is not here: it would tell when.
CREATE TABLE audit_event (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recorded_at DATETIME(6) NOT NULL,
    actor_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_reference VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    act VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
    facts TEXT NOT NULL,
    KEY audit_event_subject (subject, id),
    KEY audit_event_actor (actor_reference, id)
);
