-- hazard: breaks-running table accounts_accounts, renamed to users_users
-- hazard: breaks-running table accounts, renamed to users

-- model.User.kind: rename index ix_accounts_kind on accounts to ix_users_kind
ALTER INDEX ix_accounts_kind RENAME TO ix_users_kind;

-- model.User.friends: rename foreign key accounts_accounts.fkh36f9aikybghx8k7pxgwhtiws to fkrx9mn74s4tih8whubgoxrp4dc
ALTER TABLE accounts_accounts RENAME CONSTRAINT fkh36f9aikybghx8k7pxgwhtiws TO fkrx9mn74s4tih8whubgoxrp4dc;

-- model.User.friends: rename foreign key accounts_accounts.fk7oqljfynkq9urq7pkk5ex2vdb to fkptmgc6xtyvepmgqqse94fif1g
ALTER TABLE accounts_accounts RENAME CONSTRAINT fk7oqljfynkq9urq7pkk5ex2vdb TO fkptmgc6xtyvepmgqqse94fif1g;

-- model.User.friends: rename primary key accounts_accounts.accounts_accounts_pkey to users_users_pkey
ALTER TABLE accounts_accounts RENAME CONSTRAINT accounts_accounts_pkey TO users_users_pkey;

-- model.User.name: rename index idxqtv290mh55xhggmpwosf5ag0v on accounts to idx3g1j96g94xpk3lpxl2qbl985x
ALTER INDEX idxqtv290mh55xhggmpwosf5ag0v RENAME TO idx3g1j96g94xpk3lpxl2qbl985x;

-- model.User.boss: rename foreign key accounts.fk7ri5r2v38p47a77j2u5nor92f to fk7y8pnx7g67dgsjwr50qmtsjn2
ALTER TABLE accounts RENAME CONSTRAINT fk7ri5r2v38p47a77j2u5nor92f TO fk7y8pnx7g67dgsjwr50qmtsjn2;

-- model.User.kind: rename check constraint accounts.accounts_kind_check to users_kind_check
ALTER TABLE accounts RENAME CONSTRAINT accounts_kind_check TO users_kind_check;

-- model.User.kind, name: rename unique constraint accounts.accounts_name_kind_key to users_name_kind_key
ALTER TABLE accounts RENAME CONSTRAINT accounts_name_kind_key TO users_name_kind_key;

-- model.User.name: rename unique constraint accounts.accounts_name_key to users_name_key
ALTER TABLE accounts RENAME CONSTRAINT accounts_name_key TO users_name_key;

-- model.User.id: rename primary key accounts.accounts_pkey to users_pkey
ALTER TABLE accounts RENAME CONSTRAINT accounts_pkey TO users_pkey;

-- model.User.tags: rename foreign key user_tags.fk3y57hgjmdn6ne8cuft3ger10q to fkf3b3whwllsnq1qyr7kbiaxnm3
ALTER TABLE user_tags RENAME CONSTRAINT fk3y57hgjmdn6ne8cuft3ger10q TO fkf3b3whwllsnq1qyr7kbiaxnm3;

-- model.Note.author: rename foreign key note.fk7t1ogqyql169e0mlmsglbo2wd to fkcpf8ax277d9e5xhb000ctc4wr
ALTER TABLE note RENAME CONSTRAINT fk7t1ogqyql169e0mlmsglbo2wd TO fkcpf8ax277d9e5xhb000ctc4wr;

-- rename sequence accounts_id_seq to users_id_seq
ALTER SEQUENCE accounts_id_seq RENAME TO users_id_seq;

-- model.User.friends: rename table accounts_accounts to users_users
ALTER TABLE accounts_accounts RENAME TO users_users;

-- model.User: rename table accounts to users
ALTER TABLE accounts RENAME TO users;
