-- Where people wait to be matched with somebody else who waits, and whom they were matched with.

create table queue_match (
    id uuid primary key,
    first_id uuid references account (id) on delete set null,  -- who waited longer, and is the first candidate
    second_id uuid references account (id) on delete set null,
    matched_at timestamp with time zone not null,
    waited_seconds integer not null check (waited_seconds >= 0), -- how long the first had waited
    lapsed_at timestamp with time zone,               -- when it came to nothing
    interview_id uuid references interview (id) on delete set null
);
create index queue_match_at on queue_match (matched_at);
create index queue_match_first on queue_match (first_id);
create index queue_match_second on queue_match (second_id);
create index queue_match_interview on queue_match (interview_id);

create table queue_place (
    account_id uuid primary key references account (id) on delete cascade, -- nobody waits twice
    company varchar,                                  -- null for any
    company_name varchar not null,
    minutes integer not null check (minutes between 10 and 120),
    seniority varchar not null check (seniority in ('JUNIOR', 'MID', 'SENIOR', 'STAFF')),
    interviews integer not null check (interviews >= 0), -- how many they had behind them
    entered_at timestamp with time zone not null,
    ready_at timestamp with time zone not null,       -- from when on they want to be matched
    kept_until timestamp with time zone not null,     -- gone then, unless their browser says that it is there
    stayed boolean not null,                          -- whether somebody they were matched with did not come
    match_id uuid references queue_match (id) on delete set null,
    here_at timestamp with time zone,                 -- when they said so, once matched
    check (here_at is null or match_id is not null)
);
create index queue_place_match on queue_place (match_id);

-- One row, by which the nodes agree on who matches.
create table queue_turn (
    id integer primary key check (id = 1)
);
insert into queue_turn (id) values (1);
