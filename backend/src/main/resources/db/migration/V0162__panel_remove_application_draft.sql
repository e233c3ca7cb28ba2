-- Drafts of every kind stand in one table now.
DROP TABLE application_draft;
