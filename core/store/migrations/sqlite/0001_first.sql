-- The first schema. Times are RFC 3339 in UTC. Ledger states are the numbers of LedgerState, run states those of
-- RunState, channels those of Channel. Surrogate keys (*_key) stay inside the store; ids are what people see.

CREATE TABLE event (
    seq        INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    event      TEXT NOT NULL,
    project_id TEXT NOT NULL,
    run_id     TEXT NOT NULL,
    actor      TEXT NOT NULL,
    details    TEXT NOT NULL,
    tags       TEXT NOT NULL,          -- one a line
    prev_hash  BLOB NOT NULL,
    hash       BLOB NOT NULL
) STRICT;
CREATE INDEX event_by_project ON event (project_id, seq);
CREATE TRIGGER event_keeps BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END;

CREATE TABLE project (
    project_key     INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    client_name     TEXT NOT NULL,
    state           TEXT NOT NULL,
    updated_at      TEXT NOT NULL,
    imported_at     TEXT NOT NULL,
    archived        INTEGER NOT NULL DEFAULT 0,
    content_count   INTEGER NOT NULL DEFAULT 0,
    version_key     INTEGER REFERENCES project_version (version_key),
    last_run_key    INTEGER REFERENCES run (run_key),
    last_package_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE blob (
    blob_key INTEGER PRIMARY KEY,
    sha256   BLOB NOT NULL UNIQUE,
    bytes    BLOB NOT NULL
) STRICT;

-- A version is what was imported, by digest. base_digest is the digest of the import that it comes from: a change of
-- state alone makes a new version with the same base.
CREATE TABLE project_version (
    version_key     INTEGER PRIMARY KEY,
    project_key     INTEGER NOT NULL REFERENCES project (project_key),
    digest          TEXT NOT NULL,
    base_digest     TEXT NOT NULL,
    imported_at     TEXT NOT NULL,
    imported_by     TEXT NOT NULL,
    replaced_at     TEXT NOT NULL DEFAULT '',   -- empty while it is the current one
    document_sha256 BLOB NOT NULL,
    document        TEXT NOT NULL,
    UNIQUE (project_key, digest)
) STRICT;
CREATE TABLE version_file (
    version_key INTEGER NOT NULL REFERENCES project_version (version_key) ON DELETE CASCADE,
    path        TEXT NOT NULL,
    blob_key    INTEGER NOT NULL REFERENCES blob (blob_key),
    PRIMARY KEY (version_key, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_file_by_blob ON version_file (blob_key);
CREATE TABLE version_content (
    version_key  INTEGER NOT NULL REFERENCES project_version (version_key) ON DELETE CASCADE,
    content_id   TEXT NOT NULL,
    revision     TEXT NOT NULL,
    scheduled_at TEXT NOT NULL,                 -- empty when it has no time
    PRIMARY KEY (version_key, content_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_content_by_time ON version_content (version_key, scheduled_at) WHERE scheduled_at <> '';

CREATE TABLE run (
    run_key     INTEGER PRIMARY KEY AUTOINCREMENT,
    id          TEXT NOT NULL UNIQUE,
    project_key INTEGER NOT NULL REFERENCES project (project_key),
    version_key INTEGER NOT NULL REFERENCES project_version (version_key),
    dry         INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    started_at  TEXT NOT NULL,
    finished_at TEXT NOT NULL DEFAULT '',
    channels    TEXT NOT NULL,
    errors      TEXT NOT NULL,
    options     TEXT NOT NULL,
    pruned      INTEGER NOT NULL DEFAULT 0      -- an old dry run whose rows are being removed
) STRICT;
CREATE INDEX run_by_project ON run (project_key, run_key);
CREATE INDEX run_by_version ON run (version_key);
CREATE UNIQUE INDEX run_one_live ON run (project_key) WHERE dry = 0 AND state <> 3;
CREATE TRIGGER run_live_stays BEFORE DELETE ON run WHEN OLD.dry = 0
BEGIN SELECT RAISE(ABORT, 'a live run is never deleted'); END;
CREATE TRIGGER run_keeps BEFORE UPDATE OF run_key, id, project_key, version_key, dry, started_at ON run
BEGIN SELECT RAISE(ABORT, 'a run keeps what it is'); END;

-- The ledger. No lists (IN) in what is evaluated for every row: SQLite builds a temporary table for each.
CREATE TABLE run_item (
    run_key        INTEGER NOT NULL REFERENCES run (run_key),
    no             INTEGER NOT NULL,
    project_key    INTEGER NOT NULL,
    live           INTEGER NOT NULL,
    channel        INTEGER NOT NULL,
    state          INTEGER NOT NULL,
    attempts       INTEGER NOT NULL DEFAULT 0,  -- hand-overs begun; 0 in a row that was only planned
    item_id        TEXT NOT NULL,
    content_id     TEXT NOT NULL,
    recipient      TEXT NOT NULL,
    payload_sha256 BLOB NOT NULL,
    message        TEXT NOT NULL DEFAULT '',
    remote_id      TEXT NOT NULL DEFAULT '',
    executed_at    TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run_key, no)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_item_pending ON run_item (run_key, channel, no) WHERE state = 0;
CREATE INDEX run_item_open ON run_item (run_key, state, no) WHERE state BETWEEN 1 AND 2;
CREATE INDEX run_item_problem ON run_item (run_key, no) WHERE state >= 4;
-- The database itself refuses that one item goes out twice.
CREATE UNIQUE INDEX run_item_once ON run_item (project_key, item_id)
    WHERE live = 1 AND attempts > 0 AND state BETWEEN 1 AND 3;
CREATE INDEX run_item_in_doubt ON run_item (project_key, item_id) WHERE live = 1 AND state = 6;

CREATE TRIGGER run_item_begins BEFORE INSERT ON run_item
WHEN NOT (NEW.state BETWEEN 4 AND 5 OR NEW.live = 0 AND NEW.state = 3
          OR NEW.live = 1 AND (NEW.state = 0 OR NEW.state = 6))
BEGIN SELECT RAISE(ABORT, 'a ledger row does not begin in this state'); END;
CREATE TRIGGER run_item_moves BEFORE UPDATE OF state ON run_item
WHEN NEW.state <> OLD.state AND (OLD.live = 0 OR NOT ({{ledger_moves}}))
BEGIN SELECT RAISE(ABORT, 'a ledger row does not move like this'); END;
CREATE TRIGGER run_item_waits BEFORE UPDATE OF state ON run_item
WHEN NEW.state = 1 AND EXISTS (SELECT 1 FROM run_item AS other
     WHERE other.project_key = NEW.project_key AND other.item_id = NEW.item_id AND other.live = 1 AND other.state = 6)
BEGIN SELECT RAISE(ABORT, 'an item in doubt is not sent again'); END;
CREATE TRIGGER run_item_keeps
BEFORE UPDATE OF run_key, no, project_key, live, channel, item_id, content_id, recipient, payload_sha256 ON run_item
BEGIN SELECT RAISE(ABORT, 'a ledger row keeps what it is'); END;
CREATE TRIGGER run_item_live_stays BEFORE DELETE ON run_item WHEN OLD.live = 1
BEGIN SELECT RAISE(ABORT, 'a live ledger row is never deleted'); END;

-- Counts that are kept with the rows, in the same transaction: a run of a million items is counted at a glance.
CREATE TABLE run_tally (
    run_key INTEGER NOT NULL REFERENCES run (run_key) ON DELETE CASCADE,
    channel INTEGER NOT NULL,
    state   INTEGER NOT NULL,
    items   INTEGER NOT NULL CHECK (items >= 0),
    PRIMARY KEY (run_key, channel, state)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_content (
    run_key    INTEGER NOT NULL REFERENCES run (run_key) ON DELETE CASCADE,
    content_id TEXT NOT NULL,
    items      INTEGER NOT NULL,                -- all rows of the content
    sendable   INTEGER NOT NULL,                -- of these, planned as SUCCESS by a dry run
    first_no   INTEGER NOT NULL,                -- its rows lie between these two
    last_no    INTEGER NOT NULL,
    PRIMARY KEY (run_key, content_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE approval (
    approval_key     INTEGER PRIMARY KEY AUTOINCREMENT,
    project_key      INTEGER NOT NULL REFERENCES project (project_key),
    content_id       TEXT NOT NULL,
    run_key          INTEGER NOT NULL REFERENCES run (run_key),
    content_revision TEXT NOT NULL,
    items            INTEGER NOT NULL,
    approved_by      TEXT NOT NULL,
    approved_at      TEXT NOT NULL,
    note             TEXT NOT NULL,
    revoked_by       TEXT NOT NULL DEFAULT '',
    revoked_at       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX approval_standing ON approval (project_key, content_id) WHERE revoked_at = '';
CREATE INDEX approval_by_run ON approval (run_key);
CREATE TRIGGER approval_stays BEFORE DELETE ON approval
BEGIN SELECT RAISE(ABORT, 'an approval is revoked, never deleted'); END;

CREATE TABLE suppression (
    entry    TEXT PRIMARY KEY NOT NULL,
    reason   TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE package (
    package_key     INTEGER PRIMARY KEY,
    project_key     INTEGER NOT NULL REFERENCES project (project_key),
    path            TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    project_digest  TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    result          TEXT NOT NULL
) STRICT;
CREATE INDEX package_by_project ON package (project_key, package_key);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
