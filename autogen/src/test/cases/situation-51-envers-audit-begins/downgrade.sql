-- hazard: data-loss table item_aud
-- hazard: data-loss table revinfo
-- hazard: data-loss sequence revinfo_seq

DROP TABLE item_aud;
DROP TABLE revinfo;
DROP SEQUENCE revinfo_seq;
