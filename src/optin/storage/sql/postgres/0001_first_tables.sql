-- The tables of the first version.
--
-- Every key begins with the tenant, so that the tables can be divided among machines by it. Times
-- are whole microseconds since 1970 in UTC. A recipient is a keyed hash; the plain address stands
-- in `address` alone. Texts that hold NUL, a lone surrogate or U+001A are stored escaped: each such
-- character as U+001A and four hexadecimal digits.
--
-- Keys are compared byte by byte (COLLATE "C"): the same order on every machine, and quicker. There
-- are no foreign keys: the store writes a recipient before what belongs to it, and tables that are
-- divided by the tenant need none. Where a recipient leads an index, the tenant comes behind it: two
-- indexes that begin with the tenant look alike to a server without statistics. What ends with `by tenant` can be divided so: see the page on
-- partitions.

CREATE TABLE optin_migration (
    number bigint PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    checksum text COLLATE "C" NOT NULL,
    applied_at bigint NOT NULL
);

-- What the database says about itself: `canary` tells whether the recipients' key is the right one.
CREATE TABLE optin_meta (
    name text COLLATE "C" PRIMARY KEY,
    value bytea NOT NULL
);

-- One row numbers settings, ledger entries and outbox rows; it is written last in a transaction.
CREATE TABLE optin_tenant (
    tenant text COLLATE "C" PRIMARY KEY,
    settings bigint NOT NULL,
    seq bigint NOT NULL,
    head bytea NOT NULL,
    row_count bigint NOT NULL
);

CREATE TABLE optin_settings (
    tenant text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (tenant, version)
);

-- A sender belongs to one tenant; the store refuses a second one, since a key with the tenant
-- in it cannot.
CREATE TABLE optin_route (
    sender text COLLATE "C" NOT NULL,
    tenant text COLLATE "C" NOT NULL,
    PRIMARY KEY (sender, tenant)
);

CREATE INDEX optin_route_of_tenant ON optin_route (tenant);

-- The row that is locked, and so is there before anything is decided; `kept` says that something
-- was. `held` and `blocks` count rows of other tables that are then read.
CREATE TABLE optin_recipient (
    tenant text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    held bigint NOT NULL,
    blocks bigint NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    user_name text COLLATE "C" NOT NULL,
    organisation text COLLATE "C" NOT NULL,
    sender text COLLATE "C" NOT NULL,
    inbound_at bigint,
    helped_at bigint,
    helped_revision bigint NOT NULL,
    program text COLLATE "C" NOT NULL,
    windows text COLLATE "C" NOT NULL,
    asked text COLLATE "C" NOT NULL,
    kept boolean NOT NULL,
    PRIMARY KEY (tenant, recipient)
) /* by tenant */;

CREATE INDEX optin_recipient_of_office ON optin_recipient ((tenant || ''), organisation, recipient)
WHERE organisation <> '';

-- Those of whom no state is known.
CREATE INDEX optin_recipient_unknown ON optin_recipient ((tenant || ''), recipient) WHERE revision = 0;

-- The one row to erase. Inbox and outbox hold the channel, which names nobody.
CREATE TABLE optin_address (
    tenant text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, recipient)
) /* by tenant */;

CREATE INDEX optin_address_by_number ON optin_address ((tenant || ''), value, recipient);

CREATE INDEX optin_address_by_ending ON optin_address ((tenant || ''), right(value, 4), value, recipient);

CREATE TABLE optin_consent (
    tenant text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    scope text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    since bigint,
    epoch bigint NOT NULL,
    revision bigint NOT NULL,
    asked_at bigint,
    asked_by text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    disclaimer text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    lifted bigint NOT NULL,
    effective bigint NOT NULL,
    reminded bigint NOT NULL,
    heard_at bigint,
    PRIMARY KEY (tenant, recipient, scope)
) /* by tenant */;

CREATE INDEX optin_consent_changes ON optin_consent ((tenant || ''), state, since, recipient, scope);

CREATE TABLE optin_block (
    tenant text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    sender text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    cause text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    lifted_by text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (tenant, recipient, sender, source)
) /* by tenant */;

CREATE INDEX optin_block_newest ON optin_block ((tenant || ''), since, recipient);

-- One conversation for each recipient, and sender where consents are divided by it. Its messages
-- stand in inbox and outbox.
CREATE TABLE optin_conversation (
    tenant text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    sender text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    opened_by text COLLATE "C" NOT NULL,
    organisation text COLLATE "C" NOT NULL,
    client text COLLATE "C" NOT NULL,
    matter text COLLATE "C" NOT NULL,
    active_at bigint NOT NULL,
    continues text COLLATE "C" NOT NULL,
    goes_on text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, recipient, sender)
) /* by tenant */;

-- Expressions, so that a server without statistics takes neither for an index of recipients.
CREATE INDEX optin_conversation_active
ON optin_conversation ((tenant || ''), active_at, (recipient || '.' || sender));

CREATE INDEX optin_conversation_of_client
ON optin_conversation ((tenant || ''), client, active_at, (recipient || '.' || sender)) WHERE client <> '';

-- Messages that were sorted into a client's matter by themselves: by the id of an outbox row, or by
-- the arrival of an inbound one.
CREATE TABLE optin_sorted (
    tenant text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    inbound bigint NOT NULL,
    number bigint NOT NULL,
    client text COLLATE "C" NOT NULL,
    matter text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, recipient, inbound, number)
) /* by tenant */;

-- The portal of a contact: where the contact is told of what waits in it, beside the recipient's key
-- of that mailbox, and the key of the contact's content, wrapped by one that the host keeps.
CREATE TABLE optin_portal (
    tenant text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    active bigint NOT NULL,
    since bigint NOT NULL,
    email text COLLATE "C" NOT NULL,
    email_key text COLLATE "C" NOT NULL,
    data_key bytea NOT NULL,
    PRIMARY KEY (tenant, recipient)
) /* by tenant */;

CREATE INDEX optin_portal_by_email ON optin_portal (email_key, tenant) WHERE email_key <> '';

-- A thread of a contact's. The subject is content, which the store keeps and cannot read. `read` and
-- `unread` are the contact's own; those of a user stand with the seat.
CREATE TABLE optin_portal_thread (
    tenant text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    opened_by text COLLATE "C" NOT NULL,
    organisation text COLLATE "C" NOT NULL,
    subject bytea NOT NULL,
    posts bigint NOT NULL,
    active_at bigint NOT NULL,
    read bigint NOT NULL,
    unread bigint NOT NULL,
    PRIMARY KEY (tenant, id)
) /* by tenant */;

CREATE INDEX optin_portal_thread_active ON optin_portal_thread ((tenant || ''), active_at, id);

CREATE INDEX optin_portal_thread_of_contact ON optin_portal_thread (recipient, tenant, active_at, id);

CREATE INDEX optin_portal_thread_unread ON optin_portal_thread (recipient, tenant, active_at, id)
WHERE unread > 0;

-- Who is in a thread. `active_at` is the thread's: a user's threads are listed by it.
CREATE TABLE optin_portal_seat (
    tenant text COLLATE "C" NOT NULL,
    thread text COLLATE "C" NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    read bigint NOT NULL,
    unread bigint NOT NULL,
    active_at bigint NOT NULL,
    PRIMARY KEY (tenant, thread, user_id)
) /* by tenant */;

CREATE INDEX optin_portal_seat_of_user ON optin_portal_seat (user_id, tenant, active_at, thread);

CREATE INDEX optin_portal_seat_unread ON optin_portal_seat (user_id, tenant, active_at, thread)
WHERE unread > 0;

-- The messages of threads. What was written is content.
CREATE TABLE optin_portal_post (
    tenant text COLLATE "C" NOT NULL,
    thread text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    author text COLLATE "C" NOT NULL,
    content bytea NOT NULL,
    written_at bigint NOT NULL,
    entry bigint NOT NULL,
    PRIMARY KEY (tenant, thread, number)
) /* by tenant */;

CREATE INDEX optin_portal_post_of_contact
ON optin_portal_post (recipient, tenant, entry, thread, number);

CREATE SEQUENCE optin_arrival;

-- Every inbound delivery, by the ids of its provider. `arrival` is an order.
CREATE TABLE optin_inbox (
    arrival bigint NOT NULL DEFAULT nextval('optin_arrival'),
    tenant text COLLATE "C" NOT NULL,
    provider text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    sender text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    raw bytea NOT NULL,
    meaning text COLLATE "C" NOT NULL,
    hint text COLLATE "C" NOT NULL,
    doubtful bigint NOT NULL,
    occurred_at bigint,
    received_at bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    entry bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (arrival, tenant),
    UNIQUE (event_id, tenant, provider, account, kind)
) /* by tenant */;

CREATE INDEX optin_inbox_of_recipient ON optin_inbox (recipient, tenant, arrival);

CREATE INDEX optin_inbox_undecided ON optin_inbox (arrival, tenant) WHERE state = 'new';

CREATE INDEX optin_inbox_stops ON optin_inbox (recipient, tenant)
WHERE meaning = 'stop' AND state IN ('new', 'poison');

CREATE TABLE optin_outbox (
    tenant text COLLATE "C" NOT NULL,
    id bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    purpose text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    scope text COLLATE "C" NOT NULL,
    epoch bigint NOT NULL,
    sender text COLLATE "C" NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    user_name text COLLATE "C" NOT NULL,
    organisation text COLLATE "C" NOT NULL,
    template text COLLATE "C" NOT NULL,
    category text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    waits_for text COLLATE "C" NOT NULL,
    not_before bigint,
    expires_at bigint,
    group_id text COLLATE "C" NOT NULL,
    approved text COLLATE "C" NOT NULL,
    asks text COLLATE "C" NOT NULL,
    charged text COLLATE "C" NOT NULL,
    units bigint NOT NULL,
    created_at bigint NOT NULL,
    due_at bigint NOT NULL,
    attempt bigint NOT NULL,
    fence bigint NOT NULL,
    lease_until bigint,
    called_at bigint,
    provider text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    message_id text COLLATE "C" NOT NULL,
    report text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    read_at bigint,
    entry bigint NOT NULL DEFAULT 0,
    authorised bigint NOT NULL DEFAULT 0,
    changed bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, id)
) /* by tenant */;

CREATE UNIQUE INDEX optin_outbox_key ON optin_outbox (tenant, key) WHERE key <> '';

CREATE INDEX optin_outbox_of_recipient ON optin_outbox (recipient, tenant, id);

CREATE INDEX optin_outbox_due ON optin_outbox (due_at, tenant, id) WHERE state = 'pending';

CREATE INDEX optin_outbox_lease ON optin_outbox (lease_until, tenant, id) WHERE state = 'calling';

CREATE INDEX optin_outbox_open ON optin_outbox (recipient, tenant, id)
WHERE state IN ('held', 'pending', 'calling');

CREATE INDEX optin_outbox_notices ON optin_outbox (user_id, tenant, id) WHERE kind = 'notice';

CREATE INDEX optin_outbox_unread ON optin_outbox (user_id, tenant, id)
WHERE kind = 'notice' AND read_at IS NULL;

CREATE INDEX optin_outbox_mails ON optin_outbox (group_id, tenant, id) WHERE kind = 'mail';

CREATE TABLE optin_attempt (
    tenant text COLLATE "C" NOT NULL,
    outbox_id bigint NOT NULL,
    n bigint NOT NULL,
    fence bigint NOT NULL,
    started_at bigint NOT NULL,
    ended_at bigint,
    outcome text COLLATE "C" NOT NULL,
    provider text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    message_id text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, outbox_id, n)
) /* by tenant */;

-- A provider's report names no tenant, so that the tenant comes last here.
CREATE UNIQUE INDEX optin_attempt_message ON optin_attempt (provider, account, message_id, tenant)
WHERE message_id <> '';

-- The headers. Nothing personal, kept for ever.
CREATE TABLE optin_ledger (
    tenant text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    type text COLLATE "C" NOT NULL,
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    settings bigint NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    scope text COLLATE "C" NOT NULL,
    facts text COLLATE "C" NOT NULL,
    commitment bytea NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (tenant, seq)
) /* by tenant */;

CREATE INDEX optin_ledger_of_recipient ON optin_ledger (recipient, tenant, seq)
WHERE recipient <> '';

CREATE INDEX optin_ledger_erasures ON optin_ledger (recipient, tenant, seq)
WHERE type = 'payload_erased';

-- What reports count, by its time: a report of a month reads that month.
CREATE INDEX optin_ledger_counted ON optin_ledger (tenant, recorded_at)
WHERE type IN (
    'opt_in_requested', 'form_linked', 'disclaimer_sent', 'disclaimer_failed', 'opted_in', 'opted_out',
    'message_refused', 'send_blocked'
);

-- What may have to be erased. An entry without a payload has no row here.
CREATE TABLE optin_payload (
    tenant text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    salt bytea NOT NULL,
    body text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, seq)
) /* by tenant */;

CREATE TABLE optin_idempotency (
    tenant text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    fingerprint text COLLATE "C" NOT NULL,
    memo text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, key)
) /* by tenant */;

-- What is left for texts: the fold of an account's entries, kept beside them.
CREATE TABLE optin_account (
    tenant text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    balance bigint NOT NULL CHECK (balance >= 0),
    entries bigint NOT NULL,
    granted bigint NOT NULL,
    asked bigint NOT NULL,
    ended bigint NOT NULL,
    declined bigint NOT NULL,
    period text COLLATE "C" NOT NULL,
    bought bigint NOT NULL,
    spent bigint NOT NULL,
    PRIMARY KEY (tenant, account)
);

-- Every change of an account. A key is used once: a top-up, or the free units.
CREATE TABLE optin_quota (
    tenant text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    units bigint NOT NULL,
    balance bigint NOT NULL,
    outbox_id bigint NOT NULL,
    key text COLLATE "C" NOT NULL,
    paid bigint NOT NULL,
    period text COLLATE "C" NOT NULL,
    recorded_at bigint NOT NULL,
    PRIMARY KEY (tenant, account, seq)
) /* by tenant */;

CREATE UNIQUE INDEX optin_quota_key ON optin_quota (tenant, account, kind, key) WHERE key <> '';

CREATE TABLE optin_token (
    tenant text COLLATE "C" NOT NULL,
    hash bytea NOT NULL,
    purpose text COLLATE "C" NOT NULL,
    data text COLLATE "C" NOT NULL,
    recipient text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint,
    PRIMARY KEY (tenant, hash)
) /* by tenant */;

CREATE INDEX optin_token_of_recipient ON optin_token (recipient, tenant) WHERE recipient <> '';

-- The tenant's own users, as far as they are to hear of things; `kept` says that
-- something is known of one, since the row that is locked is there before. An address stands as its channel,
-- a space and its value; beside it, its recipient's key, by which it is found to be erased.
CREATE TABLE optin_user (
    tenant text COLLATE "C" NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    phone text COLLATE "C" NOT NULL,
    phone_key text COLLATE "C" NOT NULL,
    email text COLLATE "C" NOT NULL,
    email_key text COLLATE "C" NOT NULL,
    routes text COLLATE "C" NOT NULL,
    kept boolean NOT NULL,
    PRIMARY KEY (tenant, user_id)
);

CREATE INDEX optin_user_by_phone ON optin_user (phone_key, tenant) WHERE phone_key <> '';

CREATE INDEX optin_user_by_email ON optin_user (email_key, tenant) WHERE email_key <> '';

-- History is only ever appended to: the chain would show a change, these refuse it. A superuser can
-- switch them off, so let the application be none: the page on PostgreSQL has the grants.

CREATE FUNCTION optin_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER optin_ledger_is_never_changed BEFORE UPDATE OR DELETE ON optin_ledger
FOR EACH ROW EXECUTE FUNCTION optin_refuse('the ledger is only ever appended to');

CREATE TRIGGER optin_ledger_is_never_emptied BEFORE TRUNCATE ON optin_ledger
FOR EACH STATEMENT EXECUTE FUNCTION optin_refuse('the ledger is only ever appended to');

CREATE TRIGGER optin_quota_is_never_changed BEFORE UPDATE OR DELETE ON optin_quota
FOR EACH ROW EXECUTE FUNCTION optin_refuse('an account is only ever appended to');

CREATE TRIGGER optin_quota_is_never_emptied BEFORE TRUNCATE ON optin_quota
FOR EACH STATEMENT EXECUTE FUNCTION optin_refuse('an account is only ever appended to');

CREATE TRIGGER optin_settings_are_never_changed BEFORE UPDATE OR DELETE ON optin_settings
FOR EACH ROW EXECUTE FUNCTION optin_refuse('a version of the settings never changes');

CREATE TRIGGER optin_settings_are_never_emptied BEFORE TRUNCATE ON optin_settings
FOR EACH STATEMENT EXECUTE FUNCTION optin_refuse('a version of the settings never changes');

CREATE TRIGGER optin_payload_is_never_updated BEFORE UPDATE ON optin_payload
FOR EACH ROW EXECUTE FUNCTION optin_refuse('a payload is erased or stays as it is');

CREATE TRIGGER optin_payload_is_never_emptied BEFORE TRUNCATE ON optin_payload
FOR EACH STATEMENT EXECUTE FUNCTION optin_refuse('a payload is erased or stays as it is');

-- A payload may go once the ledger says, in a later entry, that its recipient was erased.
CREATE FUNCTION optin_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1
        FROM optin_ledger AS mine
        JOIN optin_ledger AS erasure
            ON erasure.tenant = mine.tenant
            AND erasure.recipient = mine.recipient
            AND erasure.type = 'payload_erased'
            AND erasure.seq > mine.seq
        WHERE mine.tenant = OLD.tenant AND mine.seq = OLD.seq
    ) THEN
        RAISE EXCEPTION 'a payload is erased or stays as it is'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER optin_payload_is_only_erased BEFORE DELETE ON optin_payload
FOR EACH ROW EXECUTE FUNCTION optin_erase_only();
