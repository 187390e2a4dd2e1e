-- rename foreign key item.fk to kf
ALTER TABLE item RENAME CONSTRAINT fk TO kf;
