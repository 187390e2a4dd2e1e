-- hazard: data-loss column item.c
-- hazard: data-loss column item.d
-- hazard: data-loss column item.h
-- hazard: data-loss column item.f
-- hazard: data-loss column item.e
-- hazard: data-loss column item.b
-- hazard: data-loss column item.g
-- hazard: data-loss column item.i
-- hazard: data-loss column item.j
-- model.Item.g: drop check constraint item.item_g_check
ALTER TABLE item DROP CONSTRAINT item_g_check;

-- model.Item.h: drop check constraint item.item_h_check
ALTER TABLE item DROP CONSTRAINT item_h_check;

-- model.Item.i: drop cast (character varying AS kind) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS kind);

-- model.Item.i: drop cast (kind AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (kind AS character varying);

-- model.Item.c: drop column item.c
ALTER TABLE item DROP COLUMN c;

-- model.Item.d: drop column item.d
ALTER TABLE item DROP COLUMN d;

-- model.Item.h: drop column item.h
ALTER TABLE item DROP COLUMN h;

-- model.Item.f: drop column item.f
ALTER TABLE item DROP COLUMN f;

-- model.Item.e: drop column item.e
ALTER TABLE item DROP COLUMN e;

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;

-- model.Item.g: drop column item.g
ALTER TABLE item DROP COLUMN g;

-- model.Item.i: drop column item.i
ALTER TABLE item DROP COLUMN i;

-- model.Item.j: drop column item.j
ALTER TABLE item DROP COLUMN j;

-- model.Item.i: drop enum type kind
DROP TYPE kind;
