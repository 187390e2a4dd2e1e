-- hazard: breaks-running column item.target_id, renamed to t_id
-- hazard: breaks-running column item.second_id, renamed to other_id

-- model.Item.other: rename foreign key item.fk_item_second to fk_item_other
ALTER TABLE item RENAME CONSTRAINT fk_item_second TO fk_item_other;

-- model.Item.target: rename foreign key item.fkfsonsbhr8ogxj6n137wiacou5 to fkh3wfyij4wl4l4w1a2w19584fg
ALTER TABLE item RENAME CONSTRAINT fkfsonsbhr8ogxj6n137wiacou5 TO fkh3wfyij4wl4l4w1a2w19584fg;

-- model.Item.target: rename column item.target_id to t_id
ALTER TABLE item RENAME COLUMN target_id TO t_id;

-- model.Item.other: rename column item.second_id to other_id
ALTER TABLE item RENAME COLUMN second_id TO other_id;
