-- hazard: data-loss table chicken
-- hazard: data-loss table egg
-- model.Egg.chicken: drop foreign key egg.fkiai3n2kym11pljdm7y8dc6dht
ALTER TABLE egg DROP CONSTRAINT fkiai3n2kym11pljdm7y8dc6dht;

-- model.Chicken: drop table chicken
DROP TABLE chicken;

-- model.Egg: drop table egg
DROP TABLE egg;
