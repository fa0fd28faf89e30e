-- Cards are edited in the browser: drafts, who published what and why, mistakes that readers report, and texts of
-- sources that wait for an editor because the card was edited here.

alter table revision add column author_id uuid;           -- null: an import, or somebody who has left
alter table revision add column reason varchar default '' not null;
alter table revision add constraint revision_author foreign key (author_id) references account (id) on delete set null;
create index revision_author on revision (author_id);

-- An editor said whether it is in the bank; imports leave that alone from then on.
alter table question add column standing_edited boolean default false not null;

create table question_standing (
    id uuid primary key,
    question_id uuid not null references question (id),
    retired boolean not null,
    reason varchar not null check (length(reason) between 3 and 200),
    author_id uuid references account (id) on delete set null,
    changed_at timestamp with time zone not null
);
create index question_standing_question on question_standing (question_id);
create index question_standing_author on question_standing (author_id);

-- What an editor typed and has not published: one text for each card, and one for a card that is not there yet.
create table card_draft (
    account_id uuid not null references account (id) on delete cascade,
    slug varchar not null,                                -- empty for a new card
    base_number integer not null check (base_number >= 0), -- the revision it began from; 0 for a new card
    area varchar not null,
    body varchar not null,
    version bigint not null check (version >= 1),         -- counts up with every save, so that a second tab notices
    saved_at timestamp with time zone not null,
    discarded_at timestamp with time zone,                -- kept until the next draft, so that it can be taken back
    primary key (account_id, slug),
    check ((slug = '') = (base_number = 0))
);

create table card_report (
    id uuid primary key,
    question_id uuid not null references question (id),
    revision_number integer not null check (revision_number >= 1), -- what was current when it was reported
    reporter_id uuid not null references account (id) on delete cascade,
    part varchar not null check (part in ('PROMPT', 'ANSWER', 'TESTED', 'SIGNALS', 'LEVELS', 'RED_FLAGS', 'FOLLOW_UPS',
                                          'CLARIFICATIONS', 'HINTS', 'SOURCES', 'OTHER')),
    words varchar not null check (length(words) between 10 and 1000),
    reported_at timestamp with time zone not null,
    settled_at timestamp with time zone,                  -- null while it is open
    settled_by uuid references account (id) on delete set null,
    fixed_number integer check (fixed_number >= 1),       -- the revision that mends it; null where nothing was wrong
    reply varchar check (length(reply) between 3 and 1000),
    check ((settled_at is null) = (reply is null)),
    check (settled_at is not null or (settled_by is null and fixed_number is null))
);
create index card_report_question on card_report (question_id);
create index card_report_reporter on card_report (reporter_id, question_id);
create index card_report_queue on card_report (settled_at, reported_at);
create index card_report_settler on card_report (settled_by);

-- A source's text for a card that was edited here. Those turned down stay, so that they do not come back.
create table card_proposal (
    id uuid primary key,
    question_id uuid not null references question (id),
    source varchar not null,
    area varchar not null,
    front varchar not null,
    canonical varchar not null,
    fingerprint varchar not null,
    proposed_at timestamp with time zone not null,
    turned_down_at timestamp with time zone,
    turned_down_by uuid references account (id) on delete set null,
    unique (question_id, source, fingerprint),
    check (turned_down_at is not null or turned_down_by is null)
);
create index card_proposal_queue on card_proposal (turned_down_at, proposed_at);
create index card_proposal_settler on card_proposal (turned_down_by);
