-- add labels to enum type mood
ALTER TYPE mood ADD VALUE 'ugly' AFTER 'bad';
