-- hazard: breaks-running table person, renamed to "Customer"
-- hazard: breaks-running table tags, renamed to labels
-- hazard: breaks-running column labels.person_id, renamed to "Customer_id"
-- hazard: breaks-running column labels.tags, renamed to labels
-- model.Customer: rename table person to "Customer"
ALTER TABLE person RENAME TO "Customer";

-- model.Customer.labels: rename table tags to labels
ALTER TABLE tags RENAME TO labels;

-- model.Customer.labels: rename column labels.person_id to "Customer_id"
ALTER TABLE labels RENAME COLUMN person_id TO "Customer_id";

-- model.Customer.labels: rename column labels.tags to labels
ALTER TABLE labels RENAME COLUMN tags TO labels;

-- rename sequence person_id_seq to "Customer_id_seq"
ALTER SEQUENCE person_id_seq RENAME TO "Customer_id_seq";

-- model.Customer.id: rename primary key "Customer".person_pkey to "Customer_pkey"
ALTER TABLE "Customer" RENAME CONSTRAINT person_pkey TO "Customer_pkey";

-- model.Customer.labels: rename foreign key labels.fkbkm0vi1ic9saysac4r3i7tysl to fkborn6dxqylumr63s9st1a8sc2
ALTER TABLE labels RENAME CONSTRAINT fkbkm0vi1ic9saysac4r3i7tysl TO fkborn6dxqylumr63s9st1a8sc2;
