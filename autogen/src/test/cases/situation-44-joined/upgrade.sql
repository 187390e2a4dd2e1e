-- model.Club: create table club
CREATE TABLE club (
    members integer NOT NULL,
    party_id bigint NOT NULL,
    CONSTRAINT club_pkey PRIMARY KEY (party_id)
);

-- model.Club.id: add foreign key club.fk78ke3n6vgt10e0yv2kuqh08x2
ALTER TABLE club ADD CONSTRAINT fk78ke3n6vgt10e0yv2kuqh08x2 FOREIGN KEY (party_id) REFERENCES company(party_id) ON DELETE CASCADE;
