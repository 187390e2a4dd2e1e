-- drop foreign key a.a_parent_fkey
ALTER TABLE a DROP CONSTRAINT a_parent_fkey;

-- drop foreign key b.b_id_fkey
ALTER TABLE b DROP CONSTRAINT b_id_fkey;

-- drop foreign key b.b_other_fkey
ALTER TABLE b DROP CONSTRAINT b_other_fkey;

-- alter column a.id (type integer to bigint)
ALTER TABLE a ALTER COLUMN id TYPE bigint;

-- alter column a.parent (type integer to bigint)
ALTER TABLE a ALTER COLUMN parent TYPE bigint;

-- alter column b.id (type integer to bigint)
ALTER TABLE b ALTER COLUMN id TYPE bigint;

-- alter column b.other (type integer to bigint)
ALTER TABLE b ALTER COLUMN other TYPE bigint;

-- add foreign key a.a_parent_fkey
ALTER TABLE a ADD CONSTRAINT a_parent_fkey FOREIGN KEY (parent) REFERENCES a(id);

-- add foreign key b.b_id_fkey
ALTER TABLE b ADD CONSTRAINT b_id_fkey FOREIGN KEY (id) REFERENCES a(id);

-- add foreign key b.b_other_fkey
ALTER TABLE b ADD CONSTRAINT b_other_fkey FOREIGN KEY (other) REFERENCES b(id);
