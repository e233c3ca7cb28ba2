-- What every meeting of a panel talks about, in order; new meetings begin with these.
CREATE TABLE standing_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    panel_id BIGINT NOT NULL,
    position INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    KEY standing_item_by_panel (panel_id, position)
);
