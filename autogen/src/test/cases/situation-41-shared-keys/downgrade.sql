-- hazard: may-fail column note.number, values that do not fit integer
-- hazard: may-fail primary key note.note_pkey, rows that violate it

-- model.Note.id.itemId, number: drop primary key note.note_pkey
ALTER TABLE note DROP CONSTRAINT note_pkey;

-- model.Note.id.number: alter column note.number (type bigint to integer)
ALTER TABLE note ALTER COLUMN number TYPE integer;

-- model.Note.id.itemId, number: add primary key note.note_pkey
ALTER TABLE note ADD CONSTRAINT note_pkey PRIMARY KEY (number, item_ref);
