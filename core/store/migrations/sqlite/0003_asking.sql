-- What a service itself calls the thing that is about to be handed over (an Instagram container): after a kill it is
-- asked by that name.
CREATE TABLE hand_over (
    run_key INTEGER NOT NULL,
    no      INTEGER NOT NULL,
    token   TEXT NOT NULL,
    PRIMARY KEY (run_key, no)
) STRICT, WITHOUT ROWID;

-- Items that were in doubt once, whatever settled them: a service that later calls such an item a duplicate says that
-- the first hand-over arrived.
CREATE TABLE doubted_item (
    project_key    INTEGER NOT NULL,
    item_id        TEXT NOT NULL,
    handed_over_at TEXT NOT NULL,
    PRIMARY KEY (project_key, item_id)
) STRICT, WITHOUT ROWID;
INSERT INTO doubted_item (project_key, item_id, handed_over_at)
    SELECT project_key, item_id, min(executed_at) FROM run_item
    WHERE live = 1 AND state = 6 AND attempts > 0 GROUP BY project_key, item_id;
CREATE TRIGGER run_item_doubted AFTER UPDATE OF state ON run_item WHEN NEW.state = 6 AND OLD.state = 2
BEGIN
    INSERT OR IGNORE INTO doubted_item (project_key, item_id, handed_over_at)
        VALUES (NEW.project_key, NEW.item_id, OLD.executed_at);
END;
