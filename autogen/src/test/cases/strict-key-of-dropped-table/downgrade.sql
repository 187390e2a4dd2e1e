-- hazard: may-fail unique constraint item.item_key, rows that violate it

-- create table line
CREATE TABLE line (
    item bigint
);

-- add unique constraint item.item_key
ALTER TABLE item ADD CONSTRAINT item_key UNIQUE (id);

-- add foreign key line.line_item
ALTER TABLE line ADD CONSTRAINT line_item FOREIGN KEY (item) REFERENCES item(id);
