CREATE TABLE item (id bigint PRIMARY KEY, a text, b integer, c integer);
ALTER TABLE item ADD CONSTRAINT ex EXCLUDE USING btree (b WITH =) WHERE (c > 0);
