-- Whom an assessment counts as members: those of today, or others besides as if they had joined.

alter table assessment add column scenario text not null default 'MEMBERS'
    check (scenario in ('MEMBERS', 'JOINING', 'PROSPECTS'));
