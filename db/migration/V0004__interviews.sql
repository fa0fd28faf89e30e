-- People meet in seats; an interview is one candidate's walk through one plan, an attempt their answer to one item.

create table meeting (
    id uuid primary key,
    created_at timestamp with time zone not null
);

create table seat (
    id uuid primary key,
    meeting_id uuid not null references meeting (id) on delete cascade,
    account_id uuid references account (id) on delete set null, -- null once the person has deleted their account
    seat_role varchar not null check (seat_role in ('CANDIDATE', 'INTERVIEWER', 'OBSERVER')),
    unique (meeting_id, account_id, seat_role)
);
create index seat_account on seat (account_id);

create table interview (
    id uuid primary key,
    meeting_id uuid not null references meeting (id) on delete cascade,
    candidate_seat_id uuid not null references seat (id) on delete cascade,
    plan_id uuid not null references plan (id) on delete cascade,
    company varchar,                                      -- null for any
    company_name varchar not null,
    seniority varchar not null check (seniority in ('JUNIOR', 'MID', 'SENIOR', 'STAFF')),
    minutes integer not null check (minutes between 10 and 120),
    phase varchar not null check (phase in ('WAITING', 'RUNNING', 'PAUSED', 'ENDED')),
    current_number integer not null check (current_number >= 1),
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    paused_at timestamp with time zone,
    ended_at timestamp with time zone,
    version bigint not null check (version >= 0),         -- counts the changes of its state, attempts included
    check (company is not null or company_name = ''),
    check ((phase = 'WAITING') = (started_at is null)),
    check ((phase = 'PAUSED') = (paused_at is not null)),
    check ((phase = 'ENDED') = (ended_at is not null))
);
create index interview_meeting on interview (meeting_id);
create index interview_seat on interview (candidate_seat_id);
create index interview_plan on interview (plan_id);
create index interview_phase on interview (phase);

-- The clock of an item: what it ran before, and since when it runs now. The interview's own is their sum.
create table attempt (
    id uuid primary key,
    interview_id uuid not null references interview (id) on delete cascade,
    item_number integer not null check (item_number >= 1),
    question_id uuid not null references question (id),
    revision_id uuid not null references revision (id),
    minutes integer not null check (minutes >= 1),
    hint_count integer not null check (hint_count >= 0),  -- how many hints its revision has
    visited boolean not null,
    skipped boolean not null,
    spent_millis bigint not null check (spent_millis >= 0),
    running_since timestamp with time zone,
    unique (interview_id, item_number),
    unique (interview_id, question_id),
    check (visited or (not skipped and spent_millis = 0 and running_since is null))
);
create index attempt_question on attempt (question_id);

create table attempt_hint (
    attempt_id uuid not null references attempt (id) on delete cascade,
    hint_number integer not null check (hint_number >= 1),
    taken_at timestamp with time zone not null,
    clock_millis bigint not null check (clock_millis >= 0), -- what the item's clock showed
    primary key (attempt_id, hint_number)
);
