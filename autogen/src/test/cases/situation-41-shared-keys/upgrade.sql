-- hazard: may-fail primary key note.note_pkey, rows that violate it
-- model.Note.id.itemId, number: drop primary key note.note_pkey
ALTER TABLE note DROP CONSTRAINT note_pkey;

-- model.Note.id.number: alter column note.number (type integer to bigint)
ALTER TABLE note ALTER COLUMN number TYPE bigint;

-- model.Note.id.itemId, number: add primary key note.note_pkey
ALTER TABLE note ADD CONSTRAINT note_pkey PRIMARY KEY (item_ref, number);
