-- hazard: breaks-running enum type feeling, renamed to mood
-- hazard: breaks-running column accounts.display_name, renamed to full_name
-- hazard: breaks-running table accounts, renamed to users

-- model.User.id: rename primary key accounts.accounts_pkey to users_pkey
ALTER TABLE accounts RENAME CONSTRAINT accounts_pkey TO users_pkey;

-- model.User.mood: rename enum type feeling to mood
ALTER TYPE feeling RENAME TO mood;

-- model.User: rename column accounts.display_name to full_name
ALTER TABLE accounts RENAME COLUMN display_name TO full_name;

-- model.User: rename table accounts to users
ALTER TABLE accounts RENAME TO users;
