-- rename primary key item.other to one
ALTER TABLE item RENAME CONSTRAINT other TO one;
