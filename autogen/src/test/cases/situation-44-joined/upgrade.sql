CREATE TABLE club (
    members integer NOT NULL,
    party_id bigint NOT NULL,
    CONSTRAINT club_pkey PRIMARY KEY (party_id)
);
ALTER TABLE club ADD CONSTRAINT fk78ke3n6vgt10e0yv2kuqh08x2 FOREIGN KEY (party_id) REFERENCES company(party_id) ON DELETE CASCADE;
