-- The words of each area's name, in lower case without accents, so that a search is an index range.
CREATE TABLE area_word (
    word VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area_id INT NOT NULL,
    PRIMARY KEY (word, area_id),
    KEY area_word_by_area (area_id)
);
