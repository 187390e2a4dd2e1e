-- hazard: data-loss table region
-- hazard: data-loss table street
-- hazard: data-loss table town

ALTER TABLE town DROP CONSTRAINT fk9hs9d6qy7hdnop9lwevu1u78v;
ALTER TABLE town DROP CONSTRAINT fko40umou6p4bro898415o3iml4;
DROP TABLE region;
DROP TABLE street;
DROP TABLE town;
