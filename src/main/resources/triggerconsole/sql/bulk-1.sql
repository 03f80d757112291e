-- Version 1 of a ledger. A new version is a new file beside this one, never a change of it.

-- What the run is: one row. Times are milliseconds since 1970. Before planned_at nothing was sent.
CREATE TABLE run (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  begun_at INTEGER NOT NULL,
  planned_at INTEGER,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  encoding TEXT,
  mapping TEXT NOT NULL,
  target TEXT NOT NULL,
  url TEXT NOT NULL,
  environment TEXT,
  parent TEXT,
  concurrency INTEGER NOT NULL,
  rate REAL,
  stop_after INTEGER NOT NULL,
  send_anyway INTEGER NOT NULL,
  time_limit_ms INTEGER NOT NULL
) STRICT;

-- The rows of the file that the run is about. A row is PLANNED, or STOPPED by what the check found;
-- SENT from before its request leaves; ANSWERED with a verdict, or LOST when the program ended first.
CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL,
  line INTEGER NOT NULL,
  digest INTEGER NOT NULL,
  user_id TEXT,
  module_id TEXT,
  state TEXT NOT NULL,
  sent_at INTEGER,
  verdict TEXT,
  chip TEXT,
  fields TEXT,
  cause TEXT,
  status INTEGER,
  duration_ms REAL,
  history_id INTEGER,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
