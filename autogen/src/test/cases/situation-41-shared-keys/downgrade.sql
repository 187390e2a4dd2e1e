-- hazard: may-fail column note.number, values that do not fit integer
-- hazard: may-fail primary key note.note_pkey, rows that violate it

ALTER TABLE note DROP CONSTRAINT note_pkey;
ALTER TABLE note ALTER COLUMN number TYPE integer;
ALTER TABLE note ADD CONSTRAINT note_pkey PRIMARY KEY (number, item_ref);
