-- Roles swap half-way: a meeting has two turns, and whoever answered in the first interviews in the second. A seat that
-- does not answer belongs to one turn, so that nobody reads the rubric of the turn in which they answer.

alter table meeting add column swaps boolean default false not null; -- whether the two want to swap roles half-way
alter table interview add column turn integer default 1 not null;
alter table interview add constraint interview_turn check (turn in (1, 2));
alter table seat add column turn integer default 1 not null;         -- which one's interviews it looks at; a candidate's
alter table seat add constraint seat_turn check (turn in (1, 2));    -- seat is bound by its interview
alter table seat_link add column turn integer default 1 not null;
alter table seat_link add constraint seat_link_turn check (turn in (1, 2));

-- Somebody looks on at a turn: one side asks, and the link opens once the other has agreed. Withdrawn, it opens nothing,
-- and no seat is held by it.
create table observer_link (
    id uuid primary key,
    meeting_id uuid not null references meeting (id) on delete cascade,
    turn integer not null,
    asked_by uuid not null references seat (id) on delete cascade,
    secret_hash varchar not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    agreed_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    seat_id uuid unique references seat (id) on delete cascade, -- the observer's, once somebody has come by it
    constraint observer_link_turn check (turn in (1, 2)),
    constraint observer_link_agreed check (seat_id is null or agreed_at is not null)
);
create index observer_link_meeting on observer_link (meeting_id);
create index observer_link_asker on observer_link (asked_by);
