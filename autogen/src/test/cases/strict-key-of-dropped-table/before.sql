CREATE TABLE item (id bigint CONSTRAINT item_key UNIQUE);
CREATE TABLE line (item bigint CONSTRAINT line_item REFERENCES item (id));
