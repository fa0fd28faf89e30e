-- Answers are played back: where their time line begins, and moments of it that marks rest on.

alter table attempt add column opened_at timestamp with time zone; -- when its clock first ran; null where nobody kept it

-- A moment has no words of its own: what the mark rests on is how the answer stood there.
alter table scorecard_evidence alter column quote drop not null;
alter table scorecard_evidence add column clock_millis bigint;     -- what the time line shows there; null where nobody kept it
alter table scorecard_evidence add constraint scorecard_evidence_clock check (clock_millis >= 0);
alter table scorecard_evidence add constraint scorecard_evidence_moment check (quote is not null or from_seq = to_seq);
