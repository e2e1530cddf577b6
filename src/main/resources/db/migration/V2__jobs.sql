-- Bulk validation: what was sent, how far it is, and what came of it.

create table job (
    id               text primary key,
    created_at       timestamptz      not null,
    created_by       text             not null,
    idempotency_key  text unique,
    order_sha256     text             not null,
    file_name        text             not null,
    file_format      text             not null,
    file_bytes       bigint           not null,
    file_sha256      text             not null,
    ruleset_id       text             not null,
    ruleset_sha256   text             not null references ruleset_content,
    as_of            date,
    today            date             not null,
    language         text             not null check (language in ('RU', 'EN')),
    state            text             not null
        check (state in ('ACCEPTED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    cancel_requested boolean          not null default false,
    -- Who works on it: a lease that runs out is taken over, and its number keeps the one before from writing on.
    lease_number     bigint           not null default 0,
    lease_holder     text,
    lease_until      timestamptz,
    started_at       timestamptz,
    ended_at         timestamptz,
    chunks           bigint           not null default 0,
    read_count       bigint           not null default 0,
    judged_count     bigint           not null default 0,
    refused_count    bigint           not null default 0,
    progress         double precision not null default 0,
    fault_count      bigint           not null default 0,
    faults           bytea,
    notes            bytea,
    problem          bytea
);
create index job_waiting on job (created_at) where state in ('ACCEPTED', 'RUNNING');

-- The file as it was sent, in pieces, so that any node can go on with it.
create table job_piece (
    job_id text   not null references job on delete cascade,
    number bigint not null,
    bytes  bytea  not null,
    primary key (job_id, number)
);
alter table job_piece alter column bytes set storage external;

-- What came of some applications in a row: deflated lines, written together with the counts of the job.
create table job_chunk (
    job_id    text    not null references job on delete cascade,
    number    bigint  not null,
    first_row bigint  not null,
    row_count integer not null,
    body      bytea   not null,
    primary key (job_id, number)
);
alter table job_chunk alter column body set storage external;

-- What summaries and comparisons ask of each application. The statuses are one letter a criterion, in the ruleset's order.
create table job_row (
    job_id             text   not null references job on delete cascade,
    number             bigint not null,
    application_id     text,
    cluster_name       text,
    application_sha256 text,
    regions            text   not null,
    edition            text,
    verdict            text,
    statuses           text   not null,
    primary key (job_id, number)
);
-- Whether a later job judged the same application from other data.
create index job_row_by_application on job_row (application_id, job_id);

-- How it went, for who looks on and comes back after a break.
create table job_event (
    job_id        text             not null references job on delete cascade,
    number        bigint           not null,
    at            timestamptz      not null,
    state         text             not null,
    read_count    bigint           not null,
    judged_count  bigint           not null,
    refused_count bigint           not null,
    progress      double precision not null,
    -- Applications a second and seconds to the end, by the last half minute; empty: not known.
    rate          double precision,
    remaining     double precision,
    primary key (job_id, number)
);
create index job_event_by_time on job_event (job_id, at);

-- What reviewers decided on each application: appended and never changed, the latest version counts.
create table job_decision (
    job_id             text        not null,
    number             bigint      not null,
    version            integer     not null,
    application_sha256 text        not null,
    decision           text        not null check (decision in ('ACCEPTED', 'RETURNED')),
    reason             text,
    decided_at         timestamptz not null,
    decided_by         text        not null,
    -- The workbook it came in, as the audit trail names it.
    upload_sha256      text        not null,
    primary key (job_id, number, version),
    foreign key (job_id, number) references job_row on delete cascade
);

do $$
begin
    if '${applicationRole}' <> current_user and exists (select from pg_roles where rolname = '${applicationRole}') then
        execute format('grant select, insert, update, delete on job, job_piece, job_chunk, job_row, job_event'
            ' to %I', '${applicationRole}');
        execute format('revoke all on job_decision from %I', '${applicationRole}');
        execute format('grant select, insert on job_decision to %I', '${applicationRole}');
    end if;
end
$$;
