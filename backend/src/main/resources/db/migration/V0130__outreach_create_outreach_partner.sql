-- Organisations that a force's oversight body works with. Organisations alone: nobody's name, address or number.
CREATE TABLE outreach_partner (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    force_id SMALLINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    -- codes of the groups it serves, such as ethnic-group.black, with commas
    serves VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- whether it agreed to be named on public pages
    named_in_public BOOLEAN NOT NULL,
    -- false once the body no longer works with it
    current BOOLEAN NOT NULL,
    version INT NOT NULL,
    KEY outreach_partner_by_name (force_id, name)
);
