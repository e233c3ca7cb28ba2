-- What tells whether the keys beside this database are those it was used with. Holds no key.
CREATE TABLE key_proof (
    purpose VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    proof BINARY(16) NOT NULL
);
