-- Version 1 of history.db. A new version is a new file beside this one, never a change of it.

-- What the list shows. Ids are never used again; times are milliseconds since 1970.
-- A row without a verdict is in flight for as long as its owner's lock is held.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started_at INTEGER NOT NULL,
  origin TEXT NOT NULL,
  profile TEXT,
  environment TEXT,
  url TEXT NOT NULL,
  user_id TEXT,
  module_id TEXT,
  owner TEXT NOT NULL,
  verdict TEXT,
  documented_error INTEGER,
  title TEXT,
  chip TEXT,
  status INTEGER,
  duration_ms REAL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX entry_filter ON entry (id DESC, verdict, profile, started_at);
CREATE INDEX entry_time ON entry (started_at);
CREATE INDEX entry_in_flight ON entry (owner) WHERE verdict IS NULL;

-- What opening one entry shows. The answer stands last: reading the rest does not touch it.
CREATE TABLE content (
  id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  request_body BLOB NOT NULL,
  findings TEXT NOT NULL,
  overridden TEXT NOT NULL,
  verdict TEXT,
  cause TEXT,
  may_have_arrived INTEGER,
  failure TEXT,
  headers TEXT,
  headers_after_ms REAL,
  truncated INTEGER,
  answer_body BLOB
) STRICT;

-- What the search reads, with letter case taken out.
CREATE TABLE searched (
  id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  request TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  request, answer, note,
  content = 'searched', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

CREATE TRIGGER searched_insert AFTER INSERT ON searched BEGIN
  INSERT INTO search (rowid, request, answer, note)
  VALUES (new.id, new.request, new.answer, new.note);
END;
CREATE TRIGGER searched_delete AFTER DELETE ON searched BEGIN
  INSERT INTO search (search, rowid, request, answer, note)
  VALUES ('delete', old.id, old.request, old.answer, old.note);
END;
CREATE TRIGGER searched_update AFTER UPDATE ON searched BEGIN
  INSERT INTO search (search, rowid, request, answer, note)
  VALUES ('delete', old.id, old.request, old.answer, old.note);
  INSERT INTO search (rowid, request, answer, note)
  VALUES (new.id, new.request, new.answer, new.note);
END;
