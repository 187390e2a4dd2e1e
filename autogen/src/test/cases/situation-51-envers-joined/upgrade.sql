-- model.Person.born: add column person.born
ALTER TABLE person ADD COLUMN born date;

-- model.Person_AUD.born: add column person_aud.born
ALTER TABLE person_aud ADD COLUMN born date;
