-- hazard: data-loss table region
-- hazard: data-loss table street
-- hazard: data-loss table town

-- model.Town.region: drop foreign key town.fk9hs9d6qy7hdnop9lwevu1u78v
ALTER TABLE town DROP CONSTRAINT fk9hs9d6qy7hdnop9lwevu1u78v;

-- model.Town.main: drop foreign key town.fko40umou6p4bro898415o3iml4
ALTER TABLE town DROP CONSTRAINT fko40umou6p4bro898415o3iml4;

-- model.Region: drop table region
DROP TABLE region;

-- model.Street: drop table street
DROP TABLE street;

-- model.Town: drop table town
DROP TABLE town;
