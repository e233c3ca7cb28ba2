-- One release of figures for each quarter, numbered. The portal's account adds rows and can never change or remove one.
CREATE TABLE figure_release (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    force_id INT NOT NULL,
    -- true for the made-up figures of a trial, which are shown only while the portal holds the made-up sample
    sample BOOLEAN NOT NULL,
    -- 1, 2, 3 within the force
    number INT NOT NULL,
    -- year and quarter in one number: 20264; the last of a year releases the year too
    quarter INT NOT NULL,
    -- which rules made the figures: 1 is the 10-5 rule without perturbation
    method INT NOT NULL,
    released_on DATE NOT NULL,
    -- public references of the two accounts
    proposed_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    approved_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY figure_release_by_number (force_id, sample, number),
    UNIQUE KEY figure_release_by_quarter (force_id, sample, quarter)
);
