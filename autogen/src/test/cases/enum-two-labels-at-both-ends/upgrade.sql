-- add labels to enum type mood
ALTER TYPE mood ADD VALUE 'best' BEFORE 'good';
ALTER TYPE mood ADD VALUE 'fair' AFTER 'good';
ALTER TYPE mood ADD VALUE 'worst' AFTER 'bad';
