-- What a meeting is to talk about, in order.
CREATE TABLE agenda_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id BIGINT NOT NULL,
    position INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    -- agreed, suggested, declined
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- public reference of the member who suggested it; null for those who run the meeting
    suggested_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    KEY agenda_item_by_meeting (meeting_id, position)
);
