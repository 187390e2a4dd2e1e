-- model.Item.a: drop check constraint item.item_a_check
ALTER TABLE item DROP CONSTRAINT item_a_check;

-- model.Item.b: drop check constraint item.item_b_check
ALTER TABLE item DROP CONSTRAINT item_b_check;

-- model.Item.c: drop check constraint item.item_c_check
ALTER TABLE item DROP CONSTRAINT item_c_check;

-- model.Item.d: drop check constraint item.item_d_check
ALTER TABLE item DROP CONSTRAINT item_d_check;

-- model.Item.e: drop check constraint item.item_e_check
ALTER TABLE item DROP CONSTRAINT item_e_check;

-- model.Item.f: drop check constraint item.item_f_check
ALTER TABLE item DROP CONSTRAINT item_f_check;

-- model.Item.g: drop check constraint item.item_g_check
ALTER TABLE item DROP CONSTRAINT item_g_check;

-- model.Item.h: drop check constraint item.item_h_check
ALTER TABLE item DROP CONSTRAINT item_h_check;

-- model.Item.a: add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK (((a >= 0) AND (a <= 2)));

-- model.Item.b: add check constraint item.item_b_check
ALTER TABLE item ADD CONSTRAINT item_b_check CHECK ((b IN ('RED', 'GREEN', 'BLUE')));

-- model.Item.c: add check constraint item.item_c_check
ALTER TABLE item ADD CONSTRAINT item_c_check CHECK (((c >= 0) AND (c <= 2)));

-- model.Item.d: add check constraint item.item_d_check
ALTER TABLE item ADD CONSTRAINT item_d_check CHECK ((d IN ('RED', 'GREEN', 'BLUE')));

-- model.Item.e: add check constraint item.item_e_check
ALTER TABLE item ADD CONSTRAINT item_e_check CHECK ((e IN ('RED', 'GREEN', 'BLUE')));

-- model.Item.f: add check constraint item.item_f_check
ALTER TABLE item ADD CONSTRAINT item_f_check CHECK ((f IN ('RED', 'GREEN', 'BLUE')));

-- model.Item.g: add check constraint item.item_g_check
ALTER TABLE item ADD CONSTRAINT item_g_check CHECK (((g >= 0) AND (g <= 2)));

-- model.Item.h: add check constraint item.item_h_check
ALTER TABLE item ADD CONSTRAINT item_h_check CHECK ((h IN ('RED', 'GREEN', 'BLUE')));
