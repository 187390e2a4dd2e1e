-- model.Region: create table region
CREATE TABLE region (
    capital_id bigint,
    id bigint NOT NULL,
    CONSTRAINT region_pkey PRIMARY KEY (id)
);

-- model.Street: create table street
CREATE TABLE street (
    id bigint NOT NULL,
    town_id bigint,
    CONSTRAINT street_pkey PRIMARY KEY (id)
);

-- model.Town: create table town
CREATE TABLE town (
    id bigint NOT NULL,
    main_id bigint,
    region_id bigint,
    CONSTRAINT town_pkey PRIMARY KEY (id)
);

-- model.Region.capital: add foreign key region.fk8u17ejyks3pxt54e9ekkmwddn
ALTER TABLE region ADD CONSTRAINT fk8u17ejyks3pxt54e9ekkmwddn FOREIGN KEY (capital_id) REFERENCES town(id);

-- model.Street.town: add foreign key street.fk6i033fcmguiv6r89ulohvx997
ALTER TABLE street ADD CONSTRAINT fk6i033fcmguiv6r89ulohvx997 FOREIGN KEY (town_id) REFERENCES town(id);

-- model.Town.region: add foreign key town.fk9hs9d6qy7hdnop9lwevu1u78v
ALTER TABLE town ADD CONSTRAINT fk9hs9d6qy7hdnop9lwevu1u78v FOREIGN KEY (region_id) REFERENCES region(id);

-- model.Town.main: add foreign key town.fko40umou6p4bro898415o3iml4
ALTER TABLE town ADD CONSTRAINT fko40umou6p4bro898415o3iml4 FOREIGN KEY (main_id) REFERENCES street(id);
