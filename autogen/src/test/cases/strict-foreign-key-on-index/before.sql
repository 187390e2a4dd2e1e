CREATE TABLE item (id bigint);
CREATE UNIQUE INDEX item_id ON item (id);
CREATE TABLE line (item bigint CONSTRAINT line_item REFERENCES item (id));
