-- What raters say about interviews. Marks and levels are only ever added to: the latest counts, the rest is history.
-- No score is stored; it is derived from these rows, the rubric's revision and the profile's weights.

create table scorecard (
    id uuid primary key,
    interview_id uuid not null references interview (id) on delete cascade,
    seat_id uuid not null references seat (id) on delete cascade,
    kind varchar not null check (kind in ('BLIND', 'SELF')),
    verdict integer check (verdict between 1 and 4),      -- null until chosen
    sentence varchar not null check (length(sentence) <= 500),
    opened_at timestamp with time zone not null,
    sealed_at timestamp with time zone,                   -- null while it can still change
    unique (interview_id, seat_id, kind),
    check (sealed_at is null or (kind = 'BLIND' and verdict is not null))
);
create index scorecard_seat on scorecard (seat_id);

create table scorecard_mark (
    scorecard_id uuid not null references scorecard (id) on delete cascade,
    seq integer not null check (seq >= 1),
    attempt_id uuid not null references attempt (id) on delete cascade,
    revision_id uuid not null,
    signal_number integer not null,
    mark varchar check (mark in ('MET', 'PARTLY', 'MISSED', 'NOT_REACHED')),   -- null takes it back
    marked_at timestamp with time zone not null,
    primary key (scorecard_id, seq),
    foreign key (revision_id, signal_number) references revision_signal (revision_id, signal_number)
);
create index scorecard_mark_attempt on scorecard_mark (attempt_id);
create index scorecard_mark_signal on scorecard_mark (revision_id, signal_number);

create table scorecard_rating (
    scorecard_id uuid not null references scorecard (id) on delete cascade,
    seq integer not null check (seq >= 1),
    attempt_id uuid not null references attempt (id) on delete cascade,
    rating varchar check (rating in ('STRONG_NO_HIRE', 'LEANING_NO_HIRE', 'LEANING_HIRE', 'STRONG_HIRE', 'NOT_REACHED')),
    rated_at timestamp with time zone not null,           -- a null rating takes it back
    primary key (scorecard_id, seq)
);
create index scorecard_rating_attempt on scorecard_rating (attempt_id);
