-- The interviewer's scorecard beside the candidate's own. The table is made anew, because a check that came without a
-- name cannot be dropped on both databases.

create table card (
    id uuid primary key,
    interview_id uuid not null references interview (id) on delete cascade,
    seat_id uuid not null references seat (id) on delete cascade,
    kind varchar not null,
    verdict integer,                                      -- null until chosen
    sentence varchar not null,                            -- the candidate's
    strength varchar not null,                            -- the interviewer's
    next_step varchar not null,                           -- the interviewer's
    confidence varchar,                                   -- the interviewer's, if they say so
    opened_at timestamp with time zone not null,
    sealed_at timestamp with time zone,                   -- when it was submitted; null while it can still change
    constraint card_once unique (interview_id, seat_id, kind),
    constraint card_kind check (kind in ('BLIND', 'SELF', 'INTERVIEWER')),
    constraint card_verdict check (verdict between 1 and 4),
    constraint card_words check (length(sentence) <= 500 and length(strength) <= 500 and length(next_step) <= 500),
    constraint card_confidence check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    constraint card_complete check (sealed_at is null or (kind <> 'SELF' and verdict is not null)),
    constraint card_whole check (sealed_at is null or kind <> 'INTERVIEWER' or (strength <> '' and next_step <> ''))
);
insert into card (id, interview_id, seat_id, kind, verdict, sentence, strength, next_step, opened_at, sealed_at)
    select id, interview_id, seat_id, kind, verdict, sentence, '', '', opened_at, sealed_at from scorecard;

create table card_mark (
    scorecard_id uuid not null references card (id) on delete cascade,
    seq integer not null,
    attempt_id uuid not null references attempt (id) on delete cascade,
    revision_id uuid not null,
    signal_number integer not null,
    mark varchar,                                         -- null takes it back
    marked_at timestamp with time zone not null,
    primary key (scorecard_id, seq),
    constraint card_mark_signal foreign key (revision_id, signal_number)
        references revision_signal (revision_id, signal_number),
    constraint card_mark_counts check (seq >= 1),
    constraint card_mark_mark check (mark in ('MET', 'PARTLY', 'MISSED', 'NOT_REACHED'))
);
insert into card_mark select scorecard_id, seq, attempt_id, revision_id, signal_number, mark, marked_at
    from scorecard_mark;

create table card_rating (
    scorecard_id uuid not null references card (id) on delete cascade,
    seq integer not null,
    attempt_id uuid not null references attempt (id) on delete cascade,
    rating varchar,                                       -- null takes it back
    rated_at timestamp with time zone not null,
    primary key (scorecard_id, seq),
    constraint card_rating_counts check (seq >= 1),
    constraint card_rating_rating
        check (rating in ('STRONG_NO_HIRE', 'LEANING_NO_HIRE', 'LEANING_HIRE', 'STRONG_HIRE', 'NOT_REACHED'))
);
insert into card_rating select scorecard_id, seq, attempt_id, rating, rated_at from scorecard_rating;

drop table scorecard_rating;
drop table scorecard_mark;
drop table scorecard;
alter table card rename to scorecard;
alter table card_mark rename to scorecard_mark;
alter table card_rating rename to scorecard_rating;
create index scorecard_seat on scorecard (seat_id);
create index scorecard_mark_attempt on scorecard_mark (attempt_id);
create index scorecard_mark_signal on scorecard_mark (revision_id, signal_number);
create index scorecard_rating_attempt on scorecard_rating (attempt_id);

-- One side of all answers together, as far as the interviewer says so.
create table scorecard_dimension (
    scorecard_id uuid not null references scorecard (id) on delete cascade,
    dimension varchar not null check (dimension in ('UNDERSTANDING', 'DEPTH', 'JUDGEMENT', 'COMMUNICATION')),
    level_number integer not null check (level_number between 1 and 4),
    primary key (scorecard_id, dimension)
);

-- What an interviewer jots down; the clock is the question's, where it ran.
create table scorecard_note (
    id uuid primary key,
    scorecard_id uuid not null references scorecard (id) on delete cascade,
    attempt_id uuid not null references attempt (id) on delete cascade,
    body varchar not null check (length(body) between 1 and 1000),
    noted_at timestamp with time zone not null,
    clock_millis bigint check (clock_millis >= 0)
);
create index scorecard_note_card on scorecard_note (scorecard_id);
create index scorecard_note_attempt on scorecard_note (attempt_id);

-- Words of an answer that a mark rests on: there from one place of the log on, and read at another.
create table scorecard_evidence (
    id uuid primary key,
    scorecard_id uuid not null references scorecard (id) on delete cascade,
    attempt_id uuid not null references attempt (id) on delete cascade,
    revision_id uuid not null,
    signal_number integer not null,
    from_seq bigint not null check (from_seq >= 1),
    to_seq bigint not null,
    quote varchar not null check (length(quote) between 1 and 2000),
    attached_at timestamp with time zone not null,
    foreign key (revision_id, signal_number) references revision_signal (revision_id, signal_number),
    check (to_seq >= from_seq)
);
create index scorecard_evidence_card on scorecard_evidence (scorecard_id);
create index scorecard_evidence_attempt on scorecard_evidence (attempt_id);
create index scorecard_evidence_signal on scorecard_evidence (revision_id, signal_number);

-- What became of a scorecard after both were open: every change with who, when and why, and what stood there before.
create table scorecard_amendment (
    scorecard_id uuid not null references scorecard (id) on delete cascade,
    amendment_number integer not null check (amendment_number >= 1),
    seat_id uuid not null references seat (id) on delete cascade,
    amended_at timestamp with time zone not null,
    reason varchar not null check (length(reason) between 1 and 500),
    topic varchar not null check (topic in ('MARK', 'LEVEL', 'VERDICT', 'STRENGTH', 'NEXT_STEP')),
    attempt_id uuid references attempt (id) on delete cascade,
    signal_number integer,
    was varchar not null,
    becomes varchar not null,
    primary key (scorecard_id, amendment_number),
    check ((topic in ('MARK', 'LEVEL')) = (attempt_id is not null)),
    check ((topic = 'MARK') = (signal_number is not null)),
    check (was <> becomes)
);
create index scorecard_amendment_attempt on scorecard_amendment (attempt_id);
create index scorecard_amendment_seat on scorecard_amendment (seat_id);

-- What a candidate says of whoever interviewed them; it opens together with the scorecards.
create table interviewer_feedback (
    interview_id uuid not null references interview (id) on delete cascade,
    seat_id uuid not null references seat (id) on delete cascade,   -- the interviewer's
    clear_level integer check (clear_level between 1 and 4),
    fair_level integer check (fair_level between 1 and 4),
    helpful_level integer check (helpful_level between 1 and 4),
    words varchar not null check (length(words) <= 500),
    primary key (interview_id, seat_id)
);
create index interviewer_feedback_seat on interviewer_feedback (seat_id);
