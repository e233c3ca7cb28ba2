-- The words of each searchable text, in lower case without accents, so that a search is an index range: the texts that
-- say a word best are together at one end of it.
CREATE TABLE search_word (
    word VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- how much the text says of the word, 1 to 1000
    weight SMALLINT NOT NULL,
    text_id BIGINT NOT NULL,
    PRIMARY KEY (word, weight, text_id),
    KEY search_word_by_text (text_id, word)
);
