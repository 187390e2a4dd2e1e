-- hazard: data-loss table item_aud
-- hazard: data-loss table revinfo
-- hazard: data-loss sequence revinfo_seq

-- model.Item_AUD: drop table item_aud
DROP TABLE item_aud;

-- org.hibernate.envers.DefaultRevisionEntity: drop table revinfo
DROP TABLE revinfo;

-- org.hibernate.envers.DefaultRevisionEntity.id: drop sequence revinfo_seq
DROP SEQUENCE revinfo_seq;
