-- What keeps a run to its pace. An account is the text that the gateways give it.

-- Whom the hand-overs of a run count for, by channel.
CREATE TABLE run_account (
    run_key INTEGER NOT NULL REFERENCES run (run_key) ON DELETE CASCADE,
    channel INTEGER NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (run_key, channel)
) STRICT, WITHOUT ROWID;

-- What left an account, or may have, by quarters of an hour ("2026-03-02T08:15"): counted in the transaction that makes
-- a row COMMITTING, taken back when the answer was a clear refusal.
CREATE TABLE account_use (
    account TEXT NOT NULL,
    quarter TEXT NOT NULL,
    items   INTEGER NOT NULL CHECK (items >= 0),
    PRIMARY KEY (account, quarter)
) STRICT, WITHOUT ROWID;

-- Not tried again before then, whoever asks: a recipient's server said so (greylisting, Retry-After).
ALTER TABLE run_item ADD COLUMN not_before TEXT NOT NULL DEFAULT '';
