-- What a meeting was before it was moved or cancelled, so that nobody misses that it was.
CREATE TABLE meeting_change (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id BIGINT NOT NULL,
    -- moved, cancelled
    act VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    place VARCHAR(300) NOT NULL,
    online VARCHAR(300) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    changed_on DATE NOT NULL,
    KEY meeting_change_by_meeting (meeting_id)
);
