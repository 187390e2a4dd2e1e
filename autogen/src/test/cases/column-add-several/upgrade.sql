-- hazard: may-fail column item.active, required but without a value for rows
-- hazard: may-fail column item.count, required but without a value for rows
ALTER TABLE item ADD COLUMN active boolean NOT NULL;
ALTER TABLE item ADD COLUMN count integer NOT NULL;
ALTER TABLE item ADD COLUMN day date;
ALTER TABLE item ADD COLUMN price numeric(38,2);
ALTER TABLE item ADD COLUMN "time" numeric(21,0);
ALTER TABLE item ADD COLUMN seen timestamp(6) with time zone;
ALTER TABLE item ADD COLUMN token uuid;
ALTER TABLE item ADD COLUMN facts jsonb;
ALTER TABLE item ADD COLUMN picture bytea;
ALTER TABLE item ADD COLUMN tags character varying(255)[];
