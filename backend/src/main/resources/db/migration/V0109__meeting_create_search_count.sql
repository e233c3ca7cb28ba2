-- How many searchable texts have a word: which words there are, and which of them tell most.
CREATE TABLE search_count (
    word VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    texts INT NOT NULL
);
