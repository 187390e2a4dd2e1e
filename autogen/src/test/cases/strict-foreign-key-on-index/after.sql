CREATE TABLE item (id bigint);
CREATE UNIQUE INDEX item_id ON item (id) WITH (fillfactor = 70);
CREATE TABLE line (item bigint CONSTRAINT line_item REFERENCES item (id));
