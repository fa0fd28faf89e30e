-- What leaves a debrief: links that show chosen parts of it for a while, and an interviewer's word that theirs may be among them.

create table debrief_share (
    id uuid primary key,
    interview_id uuid not null references interview (id) on delete cascade,
    secret_hash varchar not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    opened_at timestamp with time zone,                   -- when somebody else last opened it; null until then
    constraint debrief_share_lasts check (expires_at > created_at)
);
create index debrief_share_interview on debrief_share (interview_id);

create table debrief_share_part (
    share_id uuid not null references debrief_share (id) on delete cascade,
    part varchar not null,
    primary key (share_id, part),
    constraint debrief_share_part_known check (part in ('SUMMARY', 'LEVELS', 'SCORE', 'TITLES', 'ANSWERS', 'WORDS'))
);

create table words_agreement (
    scorecard_id uuid primary key references scorecard (id) on delete cascade,
    agreed_at timestamp with time zone not null
);
