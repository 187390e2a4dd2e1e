CREATE TABLE region (
    capital_id bigint,
    id bigint NOT NULL,
    CONSTRAINT region_pkey PRIMARY KEY (id)
);

CREATE TABLE street (
    id bigint NOT NULL,
    town_id bigint,
    CONSTRAINT street_pkey PRIMARY KEY (id)
);

CREATE TABLE town (
    id bigint NOT NULL,
    main_id bigint,
    region_id bigint,
    CONSTRAINT town_pkey PRIMARY KEY (id)
);
ALTER TABLE region ADD CONSTRAINT fk8u17ejyks3pxt54e9ekkmwddn FOREIGN KEY (capital_id) REFERENCES town(id);
ALTER TABLE street ADD CONSTRAINT fk6i033fcmguiv6r89ulohvx997 FOREIGN KEY (town_id) REFERENCES town(id);
ALTER TABLE town ADD CONSTRAINT fk9hs9d6qy7hdnop9lwevu1u78v FOREIGN KEY (region_id) REFERENCES region(id);
ALTER TABLE town ADD CONSTRAINT fko40umou6p4bro898415o3iml4 FOREIGN KEY (main_id) REFERENCES street(id);
