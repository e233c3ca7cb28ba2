-- Drafts of every kind stand in one table now. Those that were here lived for a day at most, under keys that are no
-- longer made.
DROP TABLE experience_draft;
