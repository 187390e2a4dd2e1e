-- hazard: data-loss column person.born
-- hazard: data-loss column person_aud.born

ALTER TABLE person DROP COLUMN born;
ALTER TABLE person_aud DROP COLUMN born;
