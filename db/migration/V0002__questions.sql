-- The bank. A question lasts; each change of its text is a new revision, and a revision never changes.

create table question (
    id uuid primary key,
    slug varchar not null unique check (length(slug) > 0),
    source varchar not null check (length(source) > 0),   -- who once brought it, and so may retire it
    current_number integer not null check (current_number >= 1),
    created_at timestamp with time zone not null,
    retired_at timestamp with time zone
);
create index question_source on question (source);

create table revision (
    id uuid primary key,
    question_id uuid not null references question (id),
    revision_number integer not null check (revision_number >= 1),
    title varchar not null,
    prompt varchar not null,
    answer varchar not null,
    tested varchar not null,
    area varchar not null,
    difficulty varchar not null check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    minutes integer not null check (minutes between 1 and 240),
    origin varchar not null check (origin in ('IMPORTED', 'EDITED')),
    front varchar not null,                               -- what its file said about all its cards
    canonical varchar not null,                           -- the whole card in the dialect
    fingerprint varchar not null,                         -- of the canonical text
    created_at timestamp with time zone not null,
    unique (question_id, revision_number)
);

create table revision_tag (
    revision_id uuid not null references revision (id),
    tag_number integer not null check (tag_number >= 1),
    tag varchar not null,
    primary key (revision_id, tag_number)
);

create table revision_asker (
    revision_id uuid not null references revision (id),
    asker_number integer not null check (asker_number >= 1),
    original varchar not null,
    company varchar,                                      -- null where the wording names no company
    primary key (revision_id, asker_number)
);

create table revision_signal (
    revision_id uuid not null references revision (id),
    signal_number integer not null check (signal_number >= 1),
    keyword varchar not null,
    body varchar not null,
    dimension varchar check (dimension in ('UNDERSTANDING', 'DEPTH', 'JUDGEMENT', 'COMMUNICATION')),
    advanced boolean not null,
    sounds_like varchar not null,
    not_enough varchar not null,
    primary key (revision_id, signal_number)
);

-- What else a card holds: a head and a body, as far as the kind has both.
create table revision_part (
    revision_id uuid not null references revision (id),
    kind varchar not null check (kind in ('RED_FLAG', 'FOLLOW_UP', 'CLARIFICATION', 'HINT', 'ANCHOR', 'RELATED', 'SOURCE', 'OTHER')),
    part_number integer not null check (part_number >= 1),
    head varchar not null,
    body varchar not null,
    primary key (revision_id, kind, part_number)
);

create table practice_link (
    id uuid primary key,
    source varchar not null,
    identity varchar not null unique,                     -- title and first address
    sort_number integer not null,
    title varchar not null,
    address varchar,
    site varchar not null,
    difficulty varchar check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    canonical varchar not null
);

create table practice_link_asker (
    link_id uuid not null references practice_link (id) on delete cascade,
    asker_number integer not null,
    original varchar not null,
    company varchar,
    primary key (link_id, asker_number)
);

create table practice_link_topic (
    link_id uuid not null references practice_link (id) on delete cascade,
    topic_number integer not null,
    topic varchar not null,
    primary key (link_id, topic_number)
);

-- 'Questions asked in X interview'. Entries point by slug, so that a question may come later than its list.
create table company_list (
    id uuid primary key,
    source varchar not null,
    identity varchar not null unique,                     -- the asker as written, and which of several lists
    sort_number integer not null,
    original varchar not null,
    company varchar,
    canonical varchar not null
);

create table company_list_entry (
    list_id uuid not null references company_list (id) on delete cascade,
    entry_number integer not null,
    wording varchar not null,
    question_slug varchar,
    link_title varchar,
    primary key (list_id, entry_number)
);

-- One row: imports take turns on it, and every node sees in it that the bank has changed.
create table bank_state (
    id integer primary key check (id = 1),
    change_number bigint not null,
    shipped_fingerprint varchar not null                  -- of the shipped files that were imported last
);
insert into bank_state (id, change_number, shipped_fingerprint) values (1, 0, '');

-- Who opened whose answer, and when: it counts as seen.
create table question_study (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    question_id uuid not null references question (id),
    studied_at timestamp with time zone not null
);
create index question_study_account on question_study (account_id, question_id);
