-- Roles swap half-way: a meeting has two turns, and whoever answered in the first interviews in the second. A seat that
-- does not answer belongs to one turn, so that nobody reads the rubric of the turn in which they answer.

alter table meeting add column swaps boolean default false not null; -- whether the two want to swap roles half-way
alter table interview add column turn integer default 1 not null;
alter table interview add constraint interview_turn check (turn in (1, 2));
alter table seat add column turn integer default 1 not null;         -- which one's interviews it looks at; a candidate's
alter table seat add constraint seat_turn check (turn in (1, 2));    -- seat is bound by its interview
alter table seat_link add column turn integer default 1 not null;
alter table seat_link add constraint seat_link_turn check (turn in (1, 2));
