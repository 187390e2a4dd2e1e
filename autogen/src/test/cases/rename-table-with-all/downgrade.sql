-- hazard: breaks-running table accounts_accounts, renamed to users_users
-- hazard: breaks-running table accounts, renamed to users

ALTER INDEX ix_accounts_kind RENAME TO ix_users_kind;
ALTER TABLE accounts_accounts RENAME CONSTRAINT fkh36f9aikybghx8k7pxgwhtiws TO fkrx9mn74s4tih8whubgoxrp4dc;
ALTER TABLE accounts_accounts RENAME CONSTRAINT fk7oqljfynkq9urq7pkk5ex2vdb TO fkptmgc6xtyvepmgqqse94fif1g;
ALTER TABLE accounts_accounts RENAME CONSTRAINT accounts_accounts_pkey TO users_users_pkey;
ALTER INDEX idxqtv290mh55xhggmpwosf5ag0v RENAME TO idx3g1j96g94xpk3lpxl2qbl985x;
ALTER TABLE accounts RENAME CONSTRAINT fk7ri5r2v38p47a77j2u5nor92f TO fk7y8pnx7g67dgsjwr50qmtsjn2;
ALTER TABLE accounts RENAME CONSTRAINT accounts_kind_check TO users_kind_check;
ALTER TABLE accounts RENAME CONSTRAINT accounts_name_kind_key TO users_name_kind_key;
ALTER TABLE accounts RENAME CONSTRAINT accounts_name_key TO users_name_key;
ALTER TABLE accounts RENAME CONSTRAINT accounts_pkey TO users_pkey;
ALTER TABLE user_tags RENAME CONSTRAINT fk3y57hgjmdn6ne8cuft3ger10q TO fkf3b3whwllsnq1qyr7kbiaxnm3;
ALTER TABLE note RENAME CONSTRAINT fk7t1ogqyql169e0mlmsglbo2wd TO fkcpf8ax277d9e5xhb000ctc4wr;
ALTER SEQUENCE accounts_id_seq RENAME TO users_id_seq;
ALTER TABLE accounts_accounts RENAME TO users_users;
ALTER TABLE accounts RENAME TO users;
