-- model.Other.id: create sequence other_seq
CREATE SEQUENCE other_seq INCREMENT BY 50;
SELECT setval('other_seq', max(id) + 50, false) FROM other HAVING max(id) >= 1;
