-- hazard: may-fail primary key note.note_pkey, rows that violate it
ALTER TABLE note DROP CONSTRAINT note_pkey;
ALTER TABLE note ALTER COLUMN number TYPE bigint;
ALTER TABLE note ADD CONSTRAINT note_pkey PRIMARY KEY (item_ref, number);
