-- drop foreign key line.fk
ALTER TABLE line DROP CONSTRAINT fk;

-- add foreign key line.fk
ALTER TABLE line ADD CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES item(a, b) ON DELETE SET NULL (b);
