-- hazard: breaks-running table users, renamed to accounts
-- hazard: breaks-running column accounts.full_name, renamed to display_name
-- hazard: breaks-running enum type mood, renamed to feeling
-- model.User: rename table users to accounts
ALTER TABLE users RENAME TO accounts;

-- model.User.name: rename column accounts.full_name to display_name
ALTER TABLE accounts RENAME COLUMN full_name TO display_name;

-- model.User.mood: rename enum type mood to feeling
ALTER TYPE mood RENAME TO feeling;

-- model.User.id: rename primary key accounts.users_pkey to accounts_pkey
ALTER TABLE accounts RENAME CONSTRAINT users_pkey TO accounts_pkey;
