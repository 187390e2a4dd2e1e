-- hazard: data-loss table public.region
-- hazard: data-loss table public.street
-- hazard: data-loss table public.town

ALTER TABLE town DROP CONSTRAINT fk9hs9d6qy7hdnop9lwevu1u78v;
ALTER TABLE town DROP CONSTRAINT fko40umou6p4bro898415o3iml4;
DROP TABLE region;
DROP TABLE street;
DROP TABLE town;
