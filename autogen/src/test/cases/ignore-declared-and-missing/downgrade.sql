-- hazard: data-loss column item.job_id

-- model.Item.job: drop column item.job_id
ALTER TABLE item DROP COLUMN job_id;
