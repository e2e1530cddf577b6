-- The rules of all nodes that share them: the highest number is what is in force.

create table rules_publication (
    number         bigint primary key,
    published_at   timestamptz not null,
    published_by   text        not null,
    content_sha256 text        not null,
    -- A zip of all files that a verdict rests on, of every ruleset.
    bundle         bytea       not null
);

-- What was published once stays: a mistake is mended by publishing again.
do $$
begin
    if '${applicationRole}' <> current_user and exists (select from pg_roles where rolname = '${applicationRole}') then
        execute format('revoke all on rules_publication from %I', '${applicationRole}');
        execute format('grant select, insert on rules_publication to %I', '${applicationRole}');
    end if;
end
$$;
