-- model.Item.job: add column item.job_id
ALTER TABLE item ADD COLUMN job_id bigint;
