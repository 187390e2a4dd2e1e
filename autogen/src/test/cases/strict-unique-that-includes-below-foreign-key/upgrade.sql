-- drop foreign key "blank after "."x REFERENCES y(z)_fk"
ALTER TABLE "blank after " DROP CONSTRAINT "x REFERENCES y(z)_fk";

-- drop unique constraint "user".a_b_uq
ALTER TABLE "user" DROP CONSTRAINT a_b_uq;

-- alter table "blank after ": forced row level security
ALTER TABLE "blank after " NO FORCE ROW LEVEL SECURITY;

-- add foreign key "blank after "."x REFERENCES y(z)_fk"
ALTER TABLE "blank after " ADD CONSTRAINT "x REFERENCES y(z)_fk" FOREIGN KEY (id) REFERENCES "user"(id) DEFERRABLE;
