-- An index whose rows depend on `state` is written anew at each move of a row, three times a message. `holds` changes
-- only when an item is claimed and when it is given up: the index that keeps an item from going out twice goes by it.
ALTER TABLE run_item ADD COLUMN holds INTEGER NOT NULL DEFAULT 0;   -- 1: claimed, committing or sent
UPDATE run_item SET holds = 1 WHERE live = 1 AND attempts > 0 AND state BETWEEN 1 AND 3;
DROP INDEX run_item_once;
CREATE UNIQUE INDEX run_item_once ON run_item (project_key, item_id) WHERE holds = 1;
CREATE TRIGGER run_item_holds BEFORE UPDATE OF state, attempts, live, holds ON run_item
WHEN NEW.holds <> (NEW.live = 1 AND NEW.attempts > 0 AND NEW.state BETWEEN 1 AND 3)
     OR NEW.state BETWEEN 1 AND 2 AND NEW.attempts = 0
BEGIN SELECT RAISE(ABORT, 'a ledger row holds its item while it is claimed, committing or sent'); END;
CREATE TRIGGER run_item_holds_nothing BEFORE INSERT ON run_item WHEN NEW.holds <> 0
BEGIN SELECT RAISE(ABORT, 'a ledger row does not begin with its item held'); END;
-- REPLACE would delete a row without asking the triggers.
CREATE TRIGGER run_item_stands BEFORE INSERT ON run_item
WHEN EXISTS (SELECT 1 FROM run_item AS other WHERE other.run_key = NEW.run_key AND other.no = NEW.no)
BEGIN SELECT RAISE(ABORT, 'a ledger row is never replaced'); END;
-- What was in progress when a program ended is looked for once, in the run's rows, when the tally says that there is
-- something.
DROP INDEX run_item_open;
