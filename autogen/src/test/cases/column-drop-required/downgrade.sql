-- hazard: placeholder column item.c, rows get 0
-- hazard: placeholder column item.d, rows get false
-- hazard: placeholder column item.h, rows get 0
-- hazard: placeholder column item.f, rows get 'epoch'
-- hazard: placeholder column item.e, rows get '00000000-0000-0000-0000-000000000000'
-- hazard: placeholder column item.b, rows get ''
-- hazard: placeholder column item.g, rows get 'A'
-- hazard: placeholder column item.i, rows get 'A'
-- hazard: placeholder column item.j, rows get '{}'

-- model.Item.i: create enum type kind
CREATE TYPE kind AS ENUM ('A', 'B');

-- model.Item.i: create cast (character varying AS kind) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS kind) WITH INOUT AS IMPLICIT;

-- model.Item.i: create cast (kind AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (kind AS character varying) WITH INOUT AS IMPLICIT;

-- model.Item.c: add column item.c
ALTER TABLE item ADD COLUMN c integer DEFAULT 0 NOT NULL;
ALTER TABLE item ALTER COLUMN c DROP DEFAULT;

-- model.Item.d: add column item.d
ALTER TABLE item ADD COLUMN d boolean DEFAULT false NOT NULL;
ALTER TABLE item ALTER COLUMN d DROP DEFAULT;

-- model.Item.h: add column item.h
ALTER TABLE item ADD COLUMN h smallint DEFAULT 0 NOT NULL;
ALTER TABLE item ALTER COLUMN h DROP DEFAULT;

-- model.Item.f: add column item.f
ALTER TABLE item ADD COLUMN f timestamp(6) without time zone DEFAULT 'epoch' NOT NULL;
ALTER TABLE item ALTER COLUMN f DROP DEFAULT;

-- model.Item.e: add column item.e
ALTER TABLE item ADD COLUMN e uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;
ALTER TABLE item ALTER COLUMN e DROP DEFAULT;

-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255) DEFAULT '' NOT NULL;
ALTER TABLE item ALTER COLUMN b DROP DEFAULT;

-- model.Item.g: add column item.g
ALTER TABLE item ADD COLUMN g character varying(255) DEFAULT 'A' NOT NULL;
ALTER TABLE item ALTER COLUMN g DROP DEFAULT;

-- model.Item.i: add column item.i
ALTER TABLE item ADD COLUMN i kind DEFAULT 'A' NOT NULL;
ALTER TABLE item ALTER COLUMN i DROP DEFAULT;

-- model.Item.j: add column item.j
ALTER TABLE item ADD COLUMN j character varying(255)[] DEFAULT '{}' NOT NULL;
ALTER TABLE item ALTER COLUMN j DROP DEFAULT;

-- model.Item.g: add check constraint item.item_g_check
ALTER TABLE item ADD CONSTRAINT item_g_check CHECK ((g IN ('A', 'B')));

-- model.Item.h: add check constraint item.item_h_check
ALTER TABLE item ADD CONSTRAINT item_h_check CHECK (((h >= 0) AND (h <= 1)));
