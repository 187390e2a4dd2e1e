-- create table room
CREATE TABLE room (
    id integer NOT NULL
);
ALTER TABLE room ADD CONSTRAINT room_one EXCLUDE USING btree (id WITH =);
ALTER TABLE room ADD CONSTRAINT room_two EXCLUDE USING btree (id WITH =);
