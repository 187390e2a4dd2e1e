-- model.Item.c: drop foreign key item.fkj13h43pj98qhlqx11an449rwu
ALTER TABLE item DROP CONSTRAINT fkj13h43pj98qhlqx11an449rwu;
