-- hazard: data-loss column person.born
-- hazard: data-loss column person_aud.born

-- model.Person.born: drop column person.born
ALTER TABLE person DROP COLUMN born;

-- model.Person_AUD.born: drop column person_aud.born
ALTER TABLE person_aud DROP COLUMN born;
