-- The tables of the first version.
--
-- Every key begins with the tenant, so that the tables can be divided among machines by it. Times
-- are whole microseconds since 1970 in UTC. A recipient is a keyed hash; the plain address stands
-- in `address` alone. Texts that hold NUL, a lone surrogate or U+001A are stored escaped: each such
-- character as U+001A and four hexadecimal digits.

CREATE TABLE optin_migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

-- What the database says about itself: `canary` tells whether the recipients' key is the right one.
CREATE TABLE optin_meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One row numbers settings, ledger entries and outbox rows; it is written last in a transaction.
CREATE TABLE optin_tenant (
    tenant TEXT PRIMARY KEY,
    settings INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    head BLOB NOT NULL,
    row_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE optin_settings (
    tenant TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, version)
) STRICT;

-- A sender belongs to one tenant; the store refuses a second one, since a key with the tenant
-- in it cannot.
CREATE TABLE optin_route (
    sender TEXT NOT NULL,
    tenant TEXT NOT NULL,
    PRIMARY KEY (sender, tenant)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_route_of_tenant ON optin_route (tenant);

-- The row that is locked. `held` and `blocks` count rows of other tables that are then read.
CREATE TABLE optin_recipient (
    tenant TEXT NOT NULL,
    recipient TEXT NOT NULL,
    revision INTEGER NOT NULL,
    held INTEGER NOT NULL,
    blocks INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    sender TEXT NOT NULL,
    inbound_at INTEGER,
    helped_at INTEGER,
    helped_revision INTEGER NOT NULL,
    program TEXT NOT NULL,
    windows TEXT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (tenant, recipient)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_recipient_of_office ON optin_recipient (tenant, organisation, recipient)
WHERE organisation <> '';

-- Those of whom no state is known.
CREATE INDEX optin_recipient_unknown ON optin_recipient (tenant, recipient) WHERE revision = 0;

-- The one row to erase. Inbox and outbox hold the channel, which names nobody.
CREATE TABLE optin_address (
    tenant TEXT NOT NULL,
    recipient TEXT NOT NULL,
    channel TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tenant, recipient)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_address_by_number ON optin_address (tenant, value, recipient);

CREATE INDEX optin_address_by_ending ON optin_address (tenant, substr(value, -4), value, recipient);

CREATE TABLE optin_consent (
    tenant TEXT NOT NULL,
    recipient TEXT NOT NULL,
    scope TEXT NOT NULL,
    state TEXT NOT NULL,
    since INTEGER,
    epoch INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    asked_at INTEGER,
    asked_by TEXT NOT NULL,
    source TEXT NOT NULL,
    disclaimer TEXT NOT NULL,
    seq INTEGER NOT NULL,
    lifted INTEGER NOT NULL,
    effective INTEGER NOT NULL,
    reminded INTEGER NOT NULL,
    heard_at INTEGER,
    PRIMARY KEY (tenant, recipient, scope),
    FOREIGN KEY (tenant, recipient) REFERENCES optin_recipient (tenant, recipient)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_consent_changes ON optin_consent (tenant, state, since, recipient, scope);

CREATE TABLE optin_block (
    tenant TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sender TEXT NOT NULL,
    source TEXT NOT NULL,
    cause TEXT NOT NULL,
    since INTEGER NOT NULL,
    lifted_by TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (tenant, recipient, sender, source),
    FOREIGN KEY (tenant, recipient) REFERENCES optin_recipient (tenant, recipient)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_block_newest ON optin_block (tenant, since, recipient);

-- One conversation for each recipient, and sender where consents are divided by it. Its messages
-- stand in inbox and outbox.
CREATE TABLE optin_conversation (
    tenant TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sender TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    organisation TEXT NOT NULL,
    client TEXT NOT NULL,
    matter TEXT NOT NULL,
    active_at INTEGER NOT NULL,
    continues TEXT NOT NULL,
    goes_on TEXT NOT NULL,
    PRIMARY KEY (tenant, recipient, sender),
    FOREIGN KEY (tenant, recipient) REFERENCES optin_recipient (tenant, recipient)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_conversation_active ON optin_conversation (tenant, active_at, recipient, sender);

CREATE INDEX optin_conversation_of_client
ON optin_conversation (tenant, client, active_at, recipient, sender) WHERE client <> '';

-- Messages that were sorted into a client's matter by themselves: by the id of an outbox row, or by
-- the arrival of an inbound one.
CREATE TABLE optin_sorted (
    tenant TEXT NOT NULL,
    recipient TEXT NOT NULL,
    inbound INTEGER NOT NULL,
    number INTEGER NOT NULL,
    client TEXT NOT NULL,
    matter TEXT NOT NULL,
    PRIMARY KEY (tenant, recipient, inbound, number),
    FOREIGN KEY (tenant, recipient) REFERENCES optin_recipient (tenant, recipient)
) STRICT, WITHOUT ROWID;

-- The portal of a contact: where the contact is told of what waits in it, beside the recipient's key
-- of that mailbox, and the key of the contact's content, wrapped by one that the host keeps.
CREATE TABLE optin_portal (
    tenant TEXT NOT NULL,
    recipient TEXT NOT NULL,
    active INTEGER NOT NULL,
    since INTEGER NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    data_key BLOB NOT NULL,
    PRIMARY KEY (tenant, recipient),
    FOREIGN KEY (tenant, recipient) REFERENCES optin_recipient (tenant, recipient)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_portal_by_email ON optin_portal (tenant, email_key) WHERE email_key <> '';

-- A thread of a contact's. The subject is content, which the store keeps and cannot read. `read` and
-- `unread` are the contact's own; those of a user stand with the seat.
CREATE TABLE optin_portal_thread (
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    organisation TEXT NOT NULL,
    subject BLOB NOT NULL,
    posts INTEGER NOT NULL,
    active_at INTEGER NOT NULL,
    read INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, recipient) REFERENCES optin_recipient (tenant, recipient)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_portal_thread_active ON optin_portal_thread (tenant, active_at, id);

CREATE INDEX optin_portal_thread_of_contact ON optin_portal_thread (tenant, recipient, active_at, id);

CREATE INDEX optin_portal_thread_unread ON optin_portal_thread (tenant, recipient, active_at, id)
WHERE unread > 0;

-- Who is in a thread. `active_at` is the thread's: a user's threads are listed by it.
CREATE TABLE optin_portal_seat (
    tenant TEXT NOT NULL,
    thread TEXT NOT NULL,
    user_id TEXT NOT NULL,
    read INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    active_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, thread, user_id),
    FOREIGN KEY (tenant, thread) REFERENCES optin_portal_thread (tenant, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_portal_seat_of_user ON optin_portal_seat (tenant, user_id, active_at, thread);

CREATE INDEX optin_portal_seat_unread ON optin_portal_seat (tenant, user_id, active_at, thread)
WHERE unread > 0;

-- The messages of threads. What was written is content.
CREATE TABLE optin_portal_post (
    tenant TEXT NOT NULL,
    thread TEXT NOT NULL,
    number INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    author TEXT NOT NULL,
    content BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (tenant, thread, number),
    FOREIGN KEY (tenant, thread) REFERENCES optin_portal_thread (tenant, id)
) STRICT;

CREATE INDEX optin_portal_post_of_contact
ON optin_portal_post (tenant, recipient, entry, thread, number);

-- Every inbound delivery, by the ids of its provider. `arrival` is an order and no key.
CREATE TABLE optin_inbox (
    arrival INTEGER PRIMARY KEY,
    tenant TEXT NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    event_id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    channel TEXT NOT NULL,
    sender TEXT NOT NULL,
    text TEXT NOT NULL,
    raw BLOB NOT NULL,
    meaning TEXT NOT NULL,
    hint TEXT NOT NULL,
    doubtful INTEGER NOT NULL,
    occurred_at INTEGER,
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    entry INTEGER NOT NULL DEFAULT 0,
    UNIQUE (tenant, provider, account, kind, event_id)
) STRICT;

CREATE INDEX optin_inbox_of_recipient ON optin_inbox (tenant, recipient);

CREATE INDEX optin_inbox_arrivals ON optin_inbox (tenant);

CREATE INDEX optin_inbox_undecided ON optin_inbox (tenant, recipient) WHERE state = 'new';

CREATE INDEX optin_inbox_stops ON optin_inbox (tenant, recipient)
WHERE meaning = 'stop' AND state IN ('new', 'poison');

CREATE TABLE optin_outbox (
    tenant TEXT NOT NULL,
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    recipient TEXT NOT NULL,
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    scope TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sender TEXT NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    template TEXT NOT NULL,
    category TEXT NOT NULL,
    state TEXT NOT NULL,
    key TEXT NOT NULL,
    waits_for TEXT NOT NULL,
    not_before INTEGER,
    expires_at INTEGER,
    group_id TEXT NOT NULL,
    approved TEXT NOT NULL,
    asks TEXT NOT NULL,
    charged TEXT NOT NULL,
    units INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    lease_until INTEGER,
    called_at INTEGER,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    message_id TEXT NOT NULL,
    report TEXT NOT NULL,
    code TEXT NOT NULL,
    read_at INTEGER,
    entry INTEGER NOT NULL DEFAULT 0,
    authorised INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX optin_outbox_key ON optin_outbox (tenant, key) WHERE key <> '';

CREATE INDEX optin_outbox_of_recipient ON optin_outbox (tenant, recipient, id);

CREATE INDEX optin_outbox_due ON optin_outbox (due_at, tenant, id) WHERE state = 'pending';

CREATE INDEX optin_outbox_lease ON optin_outbox (lease_until, tenant, id) WHERE state = 'calling';

CREATE INDEX optin_outbox_open ON optin_outbox (tenant, recipient, id)
WHERE state IN ('held', 'pending', 'calling');

CREATE INDEX optin_outbox_notices ON optin_outbox (tenant, user_id, id) WHERE kind = 'notice';

CREATE INDEX optin_outbox_unread ON optin_outbox (tenant, user_id, id)
WHERE kind = 'notice' AND read_at IS NULL;

CREATE INDEX optin_outbox_mails ON optin_outbox (tenant, group_id, id) WHERE kind = 'mail';

CREATE TABLE optin_attempt (
    tenant TEXT NOT NULL,
    outbox_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    outcome TEXT NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    message_id TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (tenant, outbox_id, n),
    FOREIGN KEY (tenant, outbox_id) REFERENCES optin_outbox (tenant, id)
) STRICT, WITHOUT ROWID;

-- A provider's report names no tenant, so that the tenant comes last here.
CREATE UNIQUE INDEX optin_attempt_message ON optin_attempt (provider, account, message_id, tenant)
WHERE message_id <> '';

-- The headers. Nothing personal, kept for ever.
CREATE TABLE optin_ledger (
    tenant TEXT NOT NULL,
    seq INTEGER NOT NULL,
    type TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    settings INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    scope TEXT NOT NULL,
    facts TEXT NOT NULL,
    commitment BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (tenant, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_ledger_of_recipient ON optin_ledger (tenant, recipient, seq) WHERE recipient <> '';

CREATE INDEX optin_ledger_erasures ON optin_ledger (tenant, recipient, seq) WHERE type = 'payload_erased';

-- What reports count, by its time: a report of a month reads that month.
CREATE INDEX optin_ledger_counted ON optin_ledger (tenant, recorded_at)
WHERE type IN (
    'opt_in_requested', 'form_linked', 'disclaimer_sent', 'disclaimer_failed', 'opted_in', 'opted_out',
    'message_refused', 'send_blocked'
);

-- What may have to be erased. An entry without a payload has no row here.
CREATE TABLE optin_payload (
    tenant TEXT NOT NULL,
    seq INTEGER NOT NULL,
    salt BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, seq),
    FOREIGN KEY (tenant, seq) REFERENCES optin_ledger (tenant, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE optin_idempotency (
    tenant TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    memo TEXT NOT NULL,
    PRIMARY KEY (tenant, key)
) STRICT, WITHOUT ROWID;

-- What is left for texts: the fold of an account's entries, kept beside them.
CREATE TABLE optin_account (
    tenant TEXT NOT NULL,
    account TEXT NOT NULL,
    balance INTEGER NOT NULL CHECK (balance >= 0),
    entries INTEGER NOT NULL,
    granted INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    declined INTEGER NOT NULL,
    period TEXT NOT NULL,
    bought INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    PRIMARY KEY (tenant, account)
) STRICT, WITHOUT ROWID;

-- Every change of an account. A key is used once: a top-up, or the free units.
CREATE TABLE optin_quota (
    tenant TEXT NOT NULL,
    account TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    units INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    outbox_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    paid INTEGER NOT NULL,
    period TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, account, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX optin_quota_key ON optin_quota (tenant, account, kind, key) WHERE key <> '';

CREATE TABLE optin_token (
    tenant TEXT NOT NULL,
    hash BLOB NOT NULL,
    purpose TEXT NOT NULL,
    data TEXT NOT NULL,
    recipient TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    spent_at INTEGER,
    PRIMARY KEY (tenant, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_token_of_recipient ON optin_token (tenant, recipient) WHERE recipient <> '';

-- The tenant's own users, as far as they are to hear of things. An address stands as its channel,
-- a space and its value; beside it, its recipient's key, by which it is found to be erased.
CREATE TABLE optin_user (
    tenant TEXT NOT NULL,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_key TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    routes TEXT NOT NULL,
    PRIMARY KEY (tenant, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX optin_user_by_phone ON optin_user (tenant, phone_key) WHERE phone_key <> '';

CREATE INDEX optin_user_by_email ON optin_user (tenant, email_key) WHERE email_key <> '';

-- History is only ever appended to: the chain would show a change, these refuse it.

CREATE TRIGGER optin_ledger_is_never_updated BEFORE UPDATE ON optin_ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is only ever appended to');
END;

CREATE TRIGGER optin_ledger_is_never_deleted BEFORE DELETE ON optin_ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is only ever appended to');
END;

-- INSERT OR REPLACE deletes without a word to the trigger above.
CREATE TRIGGER optin_ledger_is_never_replaced BEFORE INSERT ON optin_ledger
WHEN EXISTS (SELECT 1 FROM optin_ledger WHERE tenant = NEW.tenant AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is only ever appended to');
END;

CREATE TRIGGER optin_quota_is_never_updated BEFORE UPDATE ON optin_quota
BEGIN
    SELECT RAISE(ABORT, 'an account is only ever appended to');
END;

CREATE TRIGGER optin_quota_is_never_deleted BEFORE DELETE ON optin_quota
BEGIN
    SELECT RAISE(ABORT, 'an account is only ever appended to');
END;

CREATE TRIGGER optin_quota_is_never_replaced BEFORE INSERT ON optin_quota
WHEN EXISTS (
    SELECT 1 FROM optin_quota
    WHERE tenant = NEW.tenant AND account = NEW.account AND seq = NEW.seq
)
BEGIN
    SELECT RAISE(ABORT, 'an account is only ever appended to');
END;

CREATE TRIGGER optin_settings_are_never_updated BEFORE UPDATE ON optin_settings
BEGIN
    SELECT RAISE(ABORT, 'a version of the settings never changes');
END;

CREATE TRIGGER optin_settings_are_never_deleted BEFORE DELETE ON optin_settings
BEGIN
    SELECT RAISE(ABORT, 'a version of the settings never changes');
END;

CREATE TRIGGER optin_settings_are_never_replaced BEFORE INSERT ON optin_settings
WHEN EXISTS (SELECT 1 FROM optin_settings WHERE tenant = NEW.tenant AND version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'a version of the settings never changes');
END;

CREATE TRIGGER optin_payload_is_never_replaced BEFORE INSERT ON optin_payload
WHEN EXISTS (SELECT 1 FROM optin_payload WHERE tenant = NEW.tenant AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'a payload is erased or stays as it is');
END;

CREATE TRIGGER optin_payload_is_never_updated BEFORE UPDATE ON optin_payload
BEGIN
    SELECT RAISE(ABORT, 'a payload is erased or stays as it is');
END;

-- A payload may go once the ledger says, in a later entry, that its recipient was erased.
CREATE TRIGGER optin_payload_is_only_erased BEFORE DELETE ON optin_payload
WHEN NOT EXISTS (
    SELECT 1
    FROM optin_ledger AS mine
    JOIN optin_ledger AS erasure
        ON erasure.tenant = mine.tenant
        AND erasure.recipient = mine.recipient
        AND erasure.type = 'payload_erased'
        AND erasure.seq > mine.seq
    WHERE mine.tenant = OLD.tenant AND mine.seq = OLD.seq
)
BEGIN
    SELECT RAISE(ABORT, 'a payload is erased or stays as it is');
END;
