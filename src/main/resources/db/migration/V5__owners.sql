-- Whose each record is: the taxpayer number of the organisation that sent it. Empty: nobody's, and reviewers alone see it.

alter table assessment add column organisation text;
create index assessment_by_organisation on assessment (organisation, id);

alter table job add column organisation text;
create index job_by_organisation on job (organisation, id);

-- The key of one organisation says nothing about that of another.
alter table job drop constraint job_idempotency_key_key;
create unique index job_key on job (coalesce(organisation, ''), idempotency_key);
