ALTER TABLE person ADD COLUMN born date;
ALTER TABLE person_aud ADD COLUMN born date;
