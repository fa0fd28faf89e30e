-- Plans: what was asked for, and the questions that were chosen, each pinned to its revision.

create table plan (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    company varchar,                                      -- null for any
    minutes integer not null check (minutes between 10 and 120),
    seniority varchar not null check (seniority in ('JUNIOR', 'MID', 'SENIOR', 'STAFF')),
    rest_days integer not null check (rest_days >= 0),
    seed bigint not null,
    created_at timestamp with time zone not null
);
create index plan_account on plan (account_id);

create table plan_item (
    plan_id uuid not null references plan (id) on delete cascade,
    item_number integer not null check (item_number >= 1),
    question_id uuid not null references question (id),
    revision_id uuid not null references revision (id),
    minutes integer not null check (minutes >= 1),
    area varchar not null,
    difficulty varchar not null check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    reasons varchar not null,                             -- names, comma-separated, strongest first
    primary key (plan_id, item_number),
    unique (plan_id, question_id)
);
