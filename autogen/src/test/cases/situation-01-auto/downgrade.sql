-- hazard: data-loss table third
-- hazard: data-loss sequence third_seq

-- model.Third: drop table third
DROP TABLE third;

-- model.Third.id: drop sequence third_seq
DROP SEQUENCE third_seq;
