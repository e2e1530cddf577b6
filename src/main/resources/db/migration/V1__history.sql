-- What is kept of single assessments, and the audit trail.

-- The exact content of every ruleset that a verdict was given by, stored once.
create table ruleset_content (
    sha256     text primary key,
    ruleset_id text        not null,
    version    text        not null,
    bundle     bytea       not null,
    stored_at  timestamptz not null
);

-- Application and document are empty after an erasure; digests and verdict stay.
create table assessment (
    id                 text primary key,
    stored_at          timestamptz not null,
    application_id     text,
    application_sha256 text        not null,
    cluster_name       text,
    application        bytea,
    ruleset_id         text        not null,
    ruleset_sha256     text        not null references ruleset_content,
    edition            text        not null,
    as_of              date        not null,
    language           text        not null check (language in ('RU', 'EN')),
    verdict            text        not null check (verdict in ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNDETERMINED')),
    engine_version     text        not null,
    document           bytea,
    document_sha256    text        not null,
    erased_at          timestamptz
);
create index assessment_by_application on assessment (application_id, id);
create index assessment_by_verdict on assessment (verdict, id);
create index assessment_kept_since on assessment (stored_at) where erased_at is null;

-- Append-only: each entry carries the hash of the one before.
create table audit_entry (
    number        bigint primary key,
    at            timestamptz not null,
    who           text        not null,
    action        text        not null,
    subject       text        not null,
    digest        text        not null,
    previous_hash text        not null,
    hash          text        not null unique
);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only: % is refused', tg_op;
end
$$;
create trigger audit_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change_of_audit();
create trigger audit_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change_of_audit();

-- Where the service connects as another role than the owner of the tables, that role may read and append, may erase what
-- an erasure takes and change nothing else, and cannot drop the trigger.
do $$
begin
    if '${applicationRole}' <> current_user and exists (select from pg_roles where rolname = '${applicationRole}') then
        execute format('grant usage on schema %I to %I', current_schema, '${applicationRole}');
        execute format('revoke all on ruleset_content, assessment, audit_entry from %I', '${applicationRole}');
        execute format('grant select, insert on ruleset_content, assessment, audit_entry to %I', '${applicationRole}');
        execute format('grant update (application_id, cluster_name, application, document, erased_at) on assessment to %I',
            '${applicationRole}');
    end if;
end
$$;
