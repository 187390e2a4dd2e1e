DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT conname FROM pg_constraint WHERE contype = 'f' AND conrelid = 'item'::regclass LOOP
        EXECUTE format('ALTER TABLE item RENAME CONSTRAINT %I TO %I', name, 'my_' || name);
    END LOOP;
END $$;
