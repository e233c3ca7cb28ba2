-- How many people gave an answer about themselves, by occasion, place and quarter; one question at a time, never two
-- together. Counted from the sealed answers by the database account that alone may open them; frozen with the quarter.
CREATE TABLE representation_count (
    -- the force whose overseeing body asked
    force_id INT NOT NULL,
    -- year and quarter in one number: 20264
    quarter INT NOT NULL,
    -- told-us, applied, appointed, attended
    occasion VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the district people live in, or the whole area of the force
    area_id INT NOT NULL,
    -- the question, and with it the set of categories: ethnic-group
    characteristic VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the answer: black; or unknown
    category VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- above 0; no row is 0
    people INT NOT NULL,
    -- sum of the random keys of the people's rows, modulo 256: the same people have the same sum wherever they are
    -- counted, so that a figure released of them is changed in the same way each time
    key_sum SMALLINT NOT NULL,
    PRIMARY KEY (force_id, quarter, occasion, area_id, characteristic, category)
);
