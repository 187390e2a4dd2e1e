-- model.Item.a: drop foreign key item.fkokib1ikpctsy73anp10khd18w
ALTER TABLE item DROP CONSTRAINT fkokib1ikpctsy73anp10khd18w;

-- model.Item.a: add foreign key item.fkokib1ikpctsy73anp10khd18w
ALTER TABLE item ADD CONSTRAINT fkokib1ikpctsy73anp10khd18w FOREIGN KEY (a_id) REFERENCES item(id) ON DELETE CASCADE;
