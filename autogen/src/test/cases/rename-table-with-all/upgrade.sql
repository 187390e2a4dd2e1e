-- hazard: breaks-running table users, renamed to accounts
-- hazard: breaks-running table users_users, renamed to accounts_accounts
-- model.User: rename table users to accounts
ALTER TABLE users RENAME TO accounts;

-- model.User.friends: rename table users_users to accounts_accounts
ALTER TABLE users_users RENAME TO accounts_accounts;

-- rename sequence users_id_seq to accounts_id_seq
ALTER SEQUENCE users_id_seq RENAME TO accounts_id_seq;

-- model.Note.author: rename foreign key note.fkcpf8ax277d9e5xhb000ctc4wr to fk7t1ogqyql169e0mlmsglbo2wd
ALTER TABLE note RENAME CONSTRAINT fkcpf8ax277d9e5xhb000ctc4wr TO fk7t1ogqyql169e0mlmsglbo2wd;

-- model.User.tags: rename foreign key user_tags.fkf3b3whwllsnq1qyr7kbiaxnm3 to fk3y57hgjmdn6ne8cuft3ger10q
ALTER TABLE user_tags RENAME CONSTRAINT fkf3b3whwllsnq1qyr7kbiaxnm3 TO fk3y57hgjmdn6ne8cuft3ger10q;

-- model.User.id: rename primary key accounts.users_pkey to accounts_pkey
ALTER TABLE accounts RENAME CONSTRAINT users_pkey TO accounts_pkey;

-- model.User.name: rename unique constraint accounts.users_name_key to accounts_name_key
ALTER TABLE accounts RENAME CONSTRAINT users_name_key TO accounts_name_key;

-- model.User.kind, name: rename unique constraint accounts.users_name_kind_key to accounts_name_kind_key
ALTER TABLE accounts RENAME CONSTRAINT users_name_kind_key TO accounts_name_kind_key;

-- model.User.kind: rename check constraint accounts.users_kind_check to accounts_kind_check
ALTER TABLE accounts RENAME CONSTRAINT users_kind_check TO accounts_kind_check;

-- model.User.boss: rename foreign key accounts.fk7y8pnx7g67dgsjwr50qmtsjn2 to fk7ri5r2v38p47a77j2u5nor92f
ALTER TABLE accounts RENAME CONSTRAINT fk7y8pnx7g67dgsjwr50qmtsjn2 TO fk7ri5r2v38p47a77j2u5nor92f;

-- model.User.name: rename index idx3g1j96g94xpk3lpxl2qbl985x on accounts to idxqtv290mh55xhggmpwosf5ag0v
ALTER INDEX idx3g1j96g94xpk3lpxl2qbl985x RENAME TO idxqtv290mh55xhggmpwosf5ag0v;

-- model.User.friends: rename primary key accounts_accounts.users_users_pkey to accounts_accounts_pkey
ALTER TABLE accounts_accounts RENAME CONSTRAINT users_users_pkey TO accounts_accounts_pkey;

-- model.User.friends: rename foreign key accounts_accounts.fkptmgc6xtyvepmgqqse94fif1g to fk7oqljfynkq9urq7pkk5ex2vdb
ALTER TABLE accounts_accounts RENAME CONSTRAINT fkptmgc6xtyvepmgqqse94fif1g TO fk7oqljfynkq9urq7pkk5ex2vdb;

-- model.User.friends: rename foreign key accounts_accounts.fkrx9mn74s4tih8whubgoxrp4dc to fkh36f9aikybghx8k7pxgwhtiws
ALTER TABLE accounts_accounts RENAME CONSTRAINT fkrx9mn74s4tih8whubgoxrp4dc TO fkh36f9aikybghx8k7pxgwhtiws;

-- model.User.kind: rename index ix_users_kind on accounts to ix_accounts_kind
ALTER INDEX ix_users_kind RENAME TO ix_accounts_kind;
