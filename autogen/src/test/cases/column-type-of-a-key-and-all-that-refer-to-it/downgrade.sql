-- hazard: may-fail column a.id, values that do not fit integer
-- hazard: may-fail column a.parent, values that do not fit integer
-- hazard: may-fail column b.id, values that do not fit integer
-- hazard: may-fail column b.other, values that do not fit integer

-- drop foreign key a.a_parent_fkey
ALTER TABLE a DROP CONSTRAINT a_parent_fkey;

-- drop foreign key b.b_id_fkey
ALTER TABLE b DROP CONSTRAINT b_id_fkey;

-- drop foreign key b.b_other_fkey
ALTER TABLE b DROP CONSTRAINT b_other_fkey;

-- alter column a.id (type bigint to integer)
ALTER TABLE a ALTER COLUMN id TYPE integer;

-- alter column a.parent (type bigint to integer)
ALTER TABLE a ALTER COLUMN parent TYPE integer;

-- alter column b.id (type bigint to integer)
ALTER TABLE b ALTER COLUMN id TYPE integer;

-- alter column b.other (type bigint to integer)
ALTER TABLE b ALTER COLUMN other TYPE integer;

-- add foreign key a.a_parent_fkey
ALTER TABLE a ADD CONSTRAINT a_parent_fkey FOREIGN KEY (parent) REFERENCES a(id);

-- add foreign key b.b_id_fkey
ALTER TABLE b ADD CONSTRAINT b_id_fkey FOREIGN KEY (id) REFERENCES a(id);

-- add foreign key b.b_other_fkey
ALTER TABLE b ADD CONSTRAINT b_other_fkey FOREIGN KEY (other) REFERENCES b(id);
