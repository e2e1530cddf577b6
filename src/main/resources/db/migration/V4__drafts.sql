-- Publications with a day of force, and drafts of rules on their way to being published.

-- Of all publications whose day has come, the highest number judges; empty: from the beginning.
alter table rules_publication add column day_of_force date;
-- Why it reaches back, why a gate was passed, or why it was rolled back.
alter table rules_publication add column reason text;
alter table rules_publication add column draft_id text;
-- A manifest of the files and a signature over it, where publications are signed.
alter table rules_publication add column manifest bytea;
alter table rules_publication add column signature bytea;

-- A job judges each application by what is in force on its day, of all publications up to this one; 0: all of them by
-- the one ruleset it names.
alter table job add column publication bigint not null default 0;
-- Empty: the ruleset that the job names.
alter table job_row add column ruleset_sha256 text;

create table draft (
    id               text primary key,
    title            text        not null,
    -- The publication it began with; empty: files that were sent, or the folder of a service that had none.
    base_number      bigint,
    base_sha256      text        not null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    state            text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    -- Grows with each change: who changes an older one is told.
    version          bigint      not null,
    content_sha256   text        not null,
    -- A zip of all files.
    bundle           bytea       not null,
    -- The version that was submitted, and what its trials came to; empty: it was changed since, or sent back.
    submission       bigint,
    report           bytea,
    -- Why it was sent back.
    note             text,
    publication      bigint references rules_publication
);

-- Who has written anything of it.
create table draft_author (
    draft_id text not null references draft on delete cascade,
    name     text not null,
    primary key (draft_id, name)
);

-- Who approved which submission: after any change there is another one, without approvals.
create table draft_approval (
    draft_id       text        not null references draft on delete cascade,
    submission     bigint      not null,
    content_sha256 text        not null,
    name           text        not null,
    approved_at    timestamptz not null,
    primary key (draft_id, submission, name)
);

do $$
begin
    if '${applicationRole}' <> current_user and exists (select from pg_roles where rolname = '${applicationRole}') then
        execute format('revoke all on draft, draft_author, draft_approval from %I', '${applicationRole}');
        execute format('grant select, insert, update on draft to %I', '${applicationRole}');
        execute format('grant select, insert on draft_author, draft_approval to %I', '${applicationRole}');
    end if;
end
$$;
