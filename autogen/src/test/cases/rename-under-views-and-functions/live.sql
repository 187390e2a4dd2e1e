CREATE VIEW names AS SELECT id, full_name, mood FROM users WHERE full_name <> 'full_name';
CREATE FUNCTION is_good(m mood) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE OF full_name ON users FOR EACH ROW WHEN (NEW.full_name IS NOT NULL) EXECUTE FUNCTION touched();
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON users USING (full_name = current_user);
