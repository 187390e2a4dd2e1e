-- hazard: data-loss table chicken
-- hazard: data-loss table egg
ALTER TABLE egg DROP CONSTRAINT fkiai3n2kym11pljdm7y8dc6dht;
DROP TABLE chicken;
DROP TABLE egg;
