CREATE TABLE item (id bigint, a text) WITH (fillfactor = 70);
ALTER TABLE item ALTER COLUMN a SET STORAGE EXTERNAL;
