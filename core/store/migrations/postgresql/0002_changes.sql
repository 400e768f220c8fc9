-- Whoever listens hears that something was written to the event log, and so that something has changed. Not on the
-- ledger's own path: what its transactions tell gets into the log a moment later, many at once.
CREATE FUNCTION aicmo_tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('aicmo_change', '');
    RETURN NULL;
END $$;
CREATE TRIGGER event_tells_change AFTER INSERT ON event
    FOR EACH STATEMENT EXECUTE FUNCTION aicmo_tell_change();
