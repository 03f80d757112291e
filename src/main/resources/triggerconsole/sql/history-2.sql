-- Version 2 of history.db: entries may belong to a run, and the index is written for many at once.

-- Which suite or bulk run an entry belongs to.
ALTER TABLE entry ADD COLUMN run TEXT;

CREATE INDEX entry_run ON entry (run, id) WHERE run IS NOT NULL;

-- The index holds the entries up to this id; those after it are few and read one by one.
CREATE TABLE indexed (up_to INTEGER NOT NULL) STRICT;
INSERT INTO indexed SELECT coalesce(max(id), 0) FROM searched;

DROP TRIGGER searched_insert;
DROP TRIGGER searched_delete;
DROP TRIGGER searched_update;

CREATE TRIGGER searched_delete AFTER DELETE ON searched
WHEN old.id <= (SELECT up_to FROM indexed) BEGIN
  INSERT INTO search (search, rowid, request, answer, note)
  VALUES ('delete', old.id, old.request, old.answer, old.note);
END;
CREATE TRIGGER searched_update AFTER UPDATE ON searched
WHEN old.id <= (SELECT up_to FROM indexed) BEGIN
  INSERT INTO search (search, rowid, request, answer, note)
  VALUES ('delete', old.id, old.request, old.answer, old.note);
  INSERT INTO search (rowid, request, answer, note)
  VALUES (new.id, new.request, new.answer, new.note);
END;
