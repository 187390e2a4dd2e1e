ALTER TABLE other DROP CONSTRAINT other_pkey, ADD PRIMARY KEY (second, first);
