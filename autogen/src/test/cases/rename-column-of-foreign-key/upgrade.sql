-- hazard: breaks-running column item.other_id, renamed to second_id
-- hazard: breaks-running column item.t_id, renamed to target_id
-- model.Item.other: rename column item.other_id to second_id
ALTER TABLE item RENAME COLUMN other_id TO second_id;

-- model.Item.target: rename column item.t_id to target_id
ALTER TABLE item RENAME COLUMN t_id TO target_id;

-- model.Item.target: rename foreign key item.fkh3wfyij4wl4l4w1a2w19584fg to fkfsonsbhr8ogxj6n137wiacou5
ALTER TABLE item RENAME CONSTRAINT fkh3wfyij4wl4l4w1a2w19584fg TO fkfsonsbhr8ogxj6n137wiacou5;

-- model.Item.other: rename foreign key item.fk_item_other to fk_item_second
ALTER TABLE item RENAME CONSTRAINT fk_item_other TO fk_item_second;
