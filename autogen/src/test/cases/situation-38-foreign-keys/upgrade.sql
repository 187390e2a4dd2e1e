-- hazard: may-fail foreign key item.fkj13h43pj98qhlqx11an449rwu, rows that violate it
-- model.Item.c: add foreign key item.fkj13h43pj98qhlqx11an449rwu
ALTER TABLE item ADD CONSTRAINT fkj13h43pj98qhlqx11an449rwu FOREIGN KEY (c_id) REFERENCES other(id);
