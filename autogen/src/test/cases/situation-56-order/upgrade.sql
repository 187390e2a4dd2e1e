-- hazard: data-loss table old
-- hazard: data-loss column item.old_id
-- hazard: data-loss column item.gone
-- hazard: may-fail foreign key item.fkfjwhjj62t49qgwtnxah9f4n5g, rows that violate it
ALTER TABLE item DROP CONSTRAINT fkkuh9p02ocx4n35bwnpm9nv0tm;
DROP INDEX ix_gone;
DROP TABLE old;

CREATE TABLE recent (
    number integer,
    back_id bigint,
    id uuid NOT NULL,
    CONSTRAINT recent_pkey PRIMARY KEY (id),
    CONSTRAINT recent_number_key UNIQUE (number)
);
ALTER TABLE item DROP COLUMN old_id;
ALTER TABLE item DROP COLUMN gone;
ALTER TABLE item ADD COLUMN fresh integer;
ALTER TABLE item ADD COLUMN recent_id uuid;
CREATE INDEX ix_fresh ON item (fresh);
CREATE INDEX ix_ref ON item (recent_id);
ALTER TABLE recent ADD CONSTRAINT fkofmqno0b7shdwqmmsunkvl4oh FOREIGN KEY (back_id) REFERENCES item(id);
ALTER TABLE item ADD CONSTRAINT fkfjwhjj62t49qgwtnxah9f4n5g FOREIGN KEY (recent_id) REFERENCES recent(id);
