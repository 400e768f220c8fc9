-- What is sent with nobody at hand.

-- By whom the project's approved contents were set to go out at their times; empty while they do not.
ALTER TABLE project ADD COLUMN scheduled_by TEXT NOT NULL DEFAULT '';
CREATE INDEX project_scheduled ON project (project_key) WHERE scheduled_by <> '';

-- Runs that somebody asked for and a worker carries out.
CREATE TABLE send_order (
    order_key   INTEGER PRIMARY KEY AUTOINCREMENT,
    project_key INTEGER NOT NULL REFERENCES project (project_key),
    channels    TEXT NOT NULL,             -- comma-separated; empty: those that the worker sends
    ordered_by  TEXT NOT NULL,
    ordered_at  TEXT NOT NULL,
    run_id      TEXT NOT NULL DEFAULT '',  -- the run that it led to
    ended_at    TEXT NOT NULL DEFAULT '',  -- empty while it waits or is carried out
    outcome     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX send_order_open ON send_order (project_key) WHERE ended_at = '';
CREATE TRIGGER send_order_stays BEFORE DELETE ON send_order
BEGIN SELECT RAISE(ABORT, 'an order is ended, never deleted'); END;

-- Projects that workers leave alone until they are released; '' stands for all of them.
CREATE TABLE send_hold (
    project_id TEXT PRIMARY KEY NOT NULL,
    held_by    TEXT NOT NULL,
    held_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
