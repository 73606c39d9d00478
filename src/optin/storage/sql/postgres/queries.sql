-- Everything that the PostgreSQL store asks, by name. The line under a name says what it is for.
-- A part stands in the queries below it wherever its name does, in braces.
-- Whatever concerns several things at once is given as one JSON text and unfolded by the server: a
-- group of any size costs the same few round trips. What is written is a `write` query each, and
-- the store puts those that it needs into one statement; `AS x(...)` names what they are given.
-- OFFSET 0 keeps a part by itself, looked up by its index for each row: a server without statistics
-- would rather read the whole table once. `state || ''` keeps an index of one state from being taken
-- for the better one, and `user_id || ''` one of all that a user is in. tests/storage/test_postgres_plans.py checks the plans on empty tables.

-- part: row
-- The columns of an outbox row, the state of the row it waits for, and the plain address.
    o.tenant, o.id, o.kind, o.purpose, o.recipient, o.channel, o.body, o.scope, o.epoch, o.sender,
    o.user_id, o.user_name, o.organisation, o.template, o.category, o.state, o.key, o.waits_for,
    o.not_before, o.expires_at, o.group_id, o.created_at, o.attempt, o.fence, o.lease_until,
    o.called_at, o.provider, o.account, o.message_id, o.report, o.code, o.read_at, o.entry,
    o.authorised, o.changed, o.charged, o.units, o.approved, o.asks,
    (SELECT w.state FROM optin_outbox AS w WHERE w.tenant = o.tenant AND w.key = o.waits_for
        AND w.key <> ''),
    (SELECT a.channel || ' ' || a.value FROM optin_address AS a
        WHERE a.tenant = o.tenant AND a.recipient = o.recipient)

-- part: delivery
-- The columns of an inbound delivery, and the plain address.
    i.arrival, i.tenant, i.provider, i.account, i.kind, i.event_id, i.recipient, i.channel,
    i.sender, i.text, i.raw, i.meaning, i.hint, i.doubtful, i.occurred_at, i.received_at, i.state,
    i.entry,
    (SELECT a.channel || ' ' || a.value FROM optin_address AS a
        WHERE a.tenant = i.tenant AND a.recipient = i.recipient)

-- part: entry
-- The columns of a ledger entry, its payload, and the plain address.
    l.seq, l.type, l.occurred_at, l.recorded_at, l.settings, l.recipient, l.scope, l.facts,
    l.commitment, l.hash, p.salt, p.body,
    (SELECT a.value FROM optin_address AS a
        WHERE a.tenant = l.tenant AND a.recipient = l.recipient)

-- part: consents
-- The consents of a recipient, as a list of lists.
    (SELECT json_agg(json_build_array(
        c.scope, c.state, c.since, c.epoch, c.revision, c.asked_at, c.asked_by, c.source,
        c.disclaimer, c.seq, c.lifted, c.effective, c.reminded, c.heard_at
    )) FROM optin_consent AS c WHERE c.tenant = r.tenant AND c.recipient = r.recipient)

-- part: conversations
-- The conversations with a recipient, as a list of lists.
    (SELECT json_agg(json_build_array({conversation}))
        FROM optin_conversation AS v WHERE v.tenant = r.tenant AND v.recipient = r.recipient)

-- part: sorted_text
-- What a text `o` was sorted into by itself.
LEFT JOIN LATERAL (
    SELECT client, matter FROM optin_sorted AS p
    WHERE p.tenant = o.tenant AND p.recipient = o.recipient AND p.inbound = 0 AND p.number = o.id
    OFFSET 0
) AS s ON TRUE

-- part: sorted_arrival
-- What a message `i` of a contact was sorted into by itself.
LEFT JOIN LATERAL (
    SELECT client, matter FROM optin_sorted AS p
    WHERE p.tenant = i.tenant AND p.recipient = i.recipient AND p.inbound = 1
        AND p.number = i.arrival
    OFFSET 0
) AS s ON TRUE

-- part: conversation
-- The columns of a conversation after its recipient.
    v.sender, v.opened_at, v.opened_by, v.organisation, v.client, v.matter, v.active_at, v.continues,
    v.goes_on

-- part: portal_account
-- The portal of a recipient, as a list; an address that was erased may have been one on it.
    CASE WHEN r.kept AND coalesce(a.channel, 'portal') = 'portal' THEN (
        SELECT json_build_array(p.active, p.since, p.email, p.email_key, encode(p.data_key, 'hex'))
        FROM optin_portal AS p WHERE p.tenant = r.tenant AND p.recipient = r.recipient
    ) END

-- part: portal
-- The columns of a portal, and the plain address.
    p.recipient, p.active, p.since, p.email, p.email_key, p.data_key,
    (SELECT a.channel || ' ' || a.value FROM optin_address AS a
        WHERE a.tenant = p.tenant AND a.recipient = p.recipient)

-- part: portal_thread
-- The columns of a portal thread, who is in it, as a list of lists, and the plain address.
    h.id, h.recipient, h.opened_at, h.opened_by, h.organisation, h.subject, h.posts, h.active_at,
    h.read, h.unread,
    (SELECT json_agg(json_build_array(e.user_id, e.read, e.unread)) FROM optin_portal_seat AS e
        WHERE e.tenant = h.tenant AND e.thread = h.id),
    (SELECT a.channel || ' ' || a.value FROM optin_address AS a
        WHERE a.tenant = h.tenant AND a.recipient = h.recipient)

-- part: post
-- The columns of a message of a portal thread.
    m.thread, m.number, m.recipient, m.author, m.content, m.written_at, m.entry

-- part: barring
-- The blocks of a recipient, as a list of lists, oldest first.
    CASE WHEN r.blocks > 0 THEN (SELECT json_agg(json_build_array(
        b.sender, b.source, b.cause, b.since, b.lifted_by, b.seq
    ) ORDER BY b.seq) FROM optin_block AS b
        WHERE b.tenant = r.tenant AND b.recipient = r.recipient) END

-- part: link
-- The columns of a link, with the address of its recipient.
t.hash, t.purpose, t.data, t.expires_at, t.spent_at, t.recipient, a.channel, a.value

-- part: is_asked_for
-- Whether a contact has a state in a scope that is asked for.
(%(any)s OR EXISTS (
        SELECT 1 FROM optin_consent AS c
        WHERE c.tenant = %(tenant)s AND c.recipient = contact AND c.since >= %(changed)s
            AND (%(states)s::text[] = '{}' OR c.state = ANY(%(states)s::text[])) AND {stands}
        OFFSET 0
    ) OR %(unknown)s AND EXISTS (
        SELECT 1 FROM optin_recipient AS u
        WHERE u.tenant = %(tenant)s AND u.recipient = contact AND u.revision + 0 = 0
        OFFSET 0
    ))

-- part: stands
-- Whether a consent `c` stands for itself: no later STOP ALL covers it. A STOP ALL stands for those
-- that it covers.
CASE c.scope
        WHEN 'users' THEN FALSE
        WHEN '*' THEN EXISTS (
            SELECT 1 FROM optin_consent AS o
            WHERE o.tenant = %(tenant)s AND o.recipient = c.recipient
                AND o.scope NOT IN ('*', 'users') AND o.revision < c.revision
                AND (%(scope)s = '' OR o.scope = %(scope)s)
            OFFSET 0
        ) OR NOT EXISTS (
            SELECT 1 FROM optin_consent AS o
            WHERE o.tenant = %(tenant)s AND o.recipient = c.recipient
                AND o.scope NOT IN ('*', 'users')
            OFFSET 0
        )
        ELSE (%(scope)s = '' OR c.scope = %(scope)s) AND NOT EXISTS (
            SELECT 1 FROM optin_consent AS e
            WHERE e.tenant = %(tenant)s AND e.recipient = c.recipient AND e.scope = '*'
                AND e.revision > c.revision
            OFFSET 0
        )
    END

-- part: belongs
-- Whether somebody is a contact, of an organisation that is asked for, and blocked where asked for.
EXISTS (
        SELECT 1 FROM optin_recipient AS r
        WHERE r.tenant = %(tenant)s AND r.recipient = contact AND r.kept
            AND (NOT %(blocked)s OR r.blocks > 0)
            AND (%(organisations)s::text[] = '{}' OR r.organisation = ANY(%(organisations)s::text[]))
            AND {is_contact}
        OFFSET 0
    )

-- part: office
-- The recipients whom some organisations have texted last.
SELECT recipient AS contact, revision FROM optin_recipient
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND organisation = ANY(%(organisations)s::text[])
        AND organisation <> '' AND recipient <> '' AND kept

-- part: is_contact
-- Whether a recipient `r` is more than a user's own number.
(r.blocks > 0 OR NOT EXISTS (
                SELECT 1 FROM optin_consent AS u
                WHERE u.tenant = r.tenant AND u.recipient = r.recipient AND u.scope = 'users'
                OFFSET 0
            ) OR EXISTS (
                SELECT 1 FROM optin_consent AS o
                WHERE o.tenant = r.tenant AND o.recipient = r.recipient AND o.scope <> 'users'
                OFFSET 0
            ))

-- name: begin
-- Begin what writes. Read committed, since each statement behind a lock must see what the holder
-- before it has written; at the higher levels it would see what was there before the wait.
BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE

-- name: limit_waiting
-- Wait for a lock so long at most, in this transaction.
SET LOCAL lock_timeout = '2s'

-- name: begin_reading
-- Begin what reads several things of one moment.
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY

-- name: commit
-- Make a transaction durable.
COMMIT

-- name: rollback
-- Undo a transaction.
ROLLBACK

-- name: mark
-- Begin a unit inside a transaction of the host's.
SAVEPOINT optin

-- name: unmark
-- End a unit inside a transaction of the host's.
RELEASE SAVEPOINT optin

-- name: back_to_mark
-- Undo a unit inside a transaction of the host's.
ROLLBACK TO SAVEPOINT optin

-- name: level
-- The isolation level of the transaction.
SHOW transaction_isolation

-- name: lock
-- Lock recipients, in the order of their keys; those that have no row, and those that somebody else
-- has locked, are left out.
SELECT r.tenant, r.recipient
FROM json_to_recordset(%(subjects)s::json) AS x(tenant text, recipient text)
JOIN optin_recipient AS r ON r.tenant = x.tenant AND r.recipient = x.recipient
ORDER BY r.tenant, r.recipient
FOR NO KEY UPDATE OF r SKIP LOCKED

-- name: lock_patiently
-- Lock recipients, in the order of their keys, and wait for them.
SELECT r.tenant, r.recipient
FROM json_to_recordset(%(subjects)s::json) AS x(tenant text, recipient text)
JOIN optin_recipient AS r ON r.tenant = x.tenant AND r.recipient = x.recipient
ORDER BY r.tenant, r.recipient
FOR NO KEY UPDATE OF r

-- name: make_lockable
-- Give recipients the rows that are locked: a lock on a row that is not there locks nothing.
INSERT INTO optin_recipient (
    tenant, recipient, revision, held, blocks, user_id, user_name, organisation, sender,
    inbound_at, helped_at, helped_revision, program, windows, asked, kept
)
SELECT x.tenant, x.recipient, 0, 0, 0, '', '', '', '', NULL, NULL, 0, '', '', '', FALSE
FROM json_to_recordset(%(subjects)s::json) AS x(tenant text, recipient text)
ORDER BY x.tenant COLLATE "C", x.recipient COLLATE "C"
ON CONFLICT (tenant, recipient) DO NOTHING

-- name: subjects
-- What is known of recipients; whether an opt-out lies undecided, and until when their texts are
-- called, but for the row in hand; whether the delivery of their unit was seen before, and what its
-- key kept. A statement of its own behind the lock, or it would show what was there before the wait.
SELECT
    x.tenant, x.recipient,
    (SELECT t.settings FROM optin_tenant AS t WHERE t.tenant = x.tenant),
    a.channel, a.value,
    r.revision, r.held, r.blocks, r.user_id, r.user_name, r.organisation, r.sender,
    r.inbound_at, r.helped_at, r.helped_revision, r.program, r.windows, r.asked,
    r.kept,
    EXISTS (
        SELECT 1 FROM optin_inbox AS i
        WHERE i.tenant = x.tenant AND i.recipient = x.recipient
            AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
        OFFSET 0
    ),
    (
        SELECT max(o.lease_until) FROM optin_outbox AS o
        WHERE o.tenant = x.tenant AND o.recipient = x.recipient AND o.id <> x.in_hand
            AND o.state IN ('held', 'pending', 'calling') AND o.state || '' = 'calling'
            AND o.kind IN ('text', 'mail')
    ),
    {consents},
    {barring},
    {conversations},
    {portal_account},
    EXISTS (
        SELECT 1 FROM optin_inbox AS s
        WHERE s.event_id = x.event_id AND s.tenant = x.tenant AND s.provider = x.provider
            AND s.account = x.account AND s.kind = x.kind
        OFFSET 0
    ),
    (SELECT json_build_array(m.fingerprint, m.memo) FROM optin_idempotency AS m
        WHERE m.tenant = x.tenant AND m.key = x.key)
FROM json_to_recordset(%(subjects)s::json) AS x(
    tenant text, recipient text, in_hand bigint, provider text, account text, kind text,
    event_id text, key text
)
LEFT JOIN optin_address AS a ON a.tenant = x.tenant AND a.recipient = x.recipient
LEFT JOIN optin_recipient AS r ON r.tenant = x.tenant AND r.recipient = x.recipient

-- name: portal_threads
-- Portal threads by their names, behind the locks of their contacts.
SELECT h.tenant, {portal_thread}
FROM json_to_recordset(%(threads)s::json) AS x(tenant text, id text)
JOIN optin_portal_thread AS h ON h.tenant = x.tenant AND h.id = x.id

-- name: glance
-- The little that the gate needs of many recipients: for each a row of the scope asked for, one of
-- STOP ALL, both, or one without a record. The keys are hexadecimal digits: one text with commas is
-- the quickest way to hand over ten thousand. Undecided opt-outs are few, so they are read once.
SELECT
    j.recipient, c.revision, coalesce(c.seq, 0),
    c.scope = '*', c.state, c.epoch, c.lifted, c.asked_at > %(asked_since)s,
    EXISTS (
        SELECT 1 FROM optin_block AS b
        WHERE b.tenant = %(tenant)s AND b.recipient = j.recipient
        OFFSET 0
    ),
    j.recipient IN (
        SELECT i.recipient FROM optin_inbox AS i
        WHERE i.tenant = %(tenant)s AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
    ),
    (
        SELECT count(*) FROM optin_outbox AS o
        WHERE o.tenant = %(tenant)s AND o.recipient = j.recipient AND o.state = 'held'
            AND o.state IN ('held', 'pending', 'calling') AND o.kind = 'text'
            AND o.scope = %(scope)s AND o.created_at >= %(held_since)s
    )
FROM unnest(string_to_array(%(keys)s, ',')) AS j(recipient)
LEFT JOIN LATERAL (
    SELECT * FROM optin_consent AS k
    WHERE k.tenant = %(tenant)s AND k.recipient = j.recipient AND k.scope IN (%(scope)s, '*')
    OFFSET 0
) AS c ON TRUE

-- name: blocks
-- The blocks of several recipients, oldest first.
SELECT recipient, sender, source, cause, since, lifted_by, seq FROM optin_block
WHERE tenant = %(tenant)s AND recipient = ANY(%(keys)s::text[])
ORDER BY seq

-- name: versions
-- Which version of the settings is in force, by tenant.
SELECT tenant, settings FROM optin_tenant WHERE tenant = ANY(%(tenants)s::text[])

-- name: settings
-- Versions of tenants' settings.
SELECT s.tenant, s.version, s.body
FROM json_to_recordset(%(versions)s::json) AS x(tenant text, version bigint)
JOIN optin_settings AS s ON s.tenant = x.tenant AND s.version = x.version

-- name: settings_at
-- The version that was in force at an instant.
SELECT version FROM optin_settings WHERE tenant = %(tenant)s AND created_at <= %(at)s
ORDER BY version DESC LIMIT 1

-- name: held
-- The held rows of recipients, oldest first.
SELECT {row}
FROM json_to_recordset(%(subjects)s::json) AS x(tenant text, recipient text)
CROSS JOIN LATERAL (
    SELECT * FROM optin_outbox AS h
    WHERE h.tenant = x.tenant AND h.recipient = x.recipient AND h.state = 'held'
        AND h.state IN ('held', 'pending', 'calling')
    OFFSET 0
) AS o
ORDER BY o.tenant, o.id

-- name: history_at
-- The headers about one recipient that were recorded by an instant.
SELECT seq, type, occurred_at, scope, facts FROM optin_ledger
WHERE tenant = %(tenant)s AND recipient = %(recipient)s AND recipient <> ''
    AND recorded_at <= %(at)s
ORDER BY seq

-- name: seen
-- Which deliveries were seen before.
SELECT i.tenant, i.provider, i.account, i.kind, i.event_id
FROM json_to_recordset(%(deliveries)s::json)
    AS x(tenant text, provider text, account text, kind text, event_id text)
JOIN optin_inbox AS i ON i.tenant = x.tenant AND i.provider = x.provider
    AND i.account = x.account AND i.kind = x.kind AND i.event_id = x.event_id

-- name: memos
-- What the first uses of idempotency keys kept.
SELECT m.tenant, m.key, m.fingerprint, m.memo
FROM json_to_recordset(%(keys)s::json) AS x(tenant text, key text)
JOIN optin_idempotency AS m ON m.tenant = x.tenant AND m.key = x.key

-- name: attempts
-- Outbox rows that are settled, locked.
SELECT {row}
FROM json_to_recordset(%(rows)s::json) AS x(tenant text, id bigint)
JOIN optin_outbox AS o ON o.tenant = x.tenant AND o.id = x.id
ORDER BY o.tenant, o.id
FOR UPDATE OF o

-- name: make_users
-- Give users the rows that are locked.
INSERT INTO optin_user (tenant, user_id, name, phone, phone_key, email, email_key, routes, kept)
SELECT x.tenant, x.user_id, '', '', '', '', '', '', FALSE
FROM json_to_recordset(%(users)s::json) AS x(tenant text, user_id text)
ORDER BY x.tenant COLLATE "C", x.user_id COLLATE "C"
ON CONFLICT (tenant, user_id) DO NOTHING

-- name: users
-- What is kept of users, locked, in the order of their identifiers.
SELECT u.tenant, u.user_id, u.name, u.phone, u.email, u.routes, u.kept
FROM json_to_recordset(%(users)s::json) AS x(tenant text, user_id text)
JOIN optin_user AS u ON u.tenant = x.tenant AND u.user_id = x.user_id
ORDER BY u.tenant, u.user_id
FOR NO KEY UPDATE OF u

-- name: users_seen
-- What is kept of users.
SELECT u.tenant, u.user_id, u.name, u.phone, u.email, u.routes, u.kept
FROM json_to_recordset(%(users)s::json) AS x(tenant text, user_id text)
JOIN optin_user AS u ON u.tenant = x.tenant AND u.user_id = x.user_id

-- name: named_rows
-- Outbox rows by their keys, locked.
SELECT {row}
FROM json_to_recordset(%(rows)s::json) AS x(tenant text, key text)
JOIN optin_outbox AS o ON o.tenant = x.tenant AND o.key = x.key AND o.key <> ''
ORDER BY o.tenant, o.id
FOR UPDATE OF o

-- name: undecided
-- One inbound delivery that was recorded and not decided, in the state that is asked for, locked;
-- and whether another opt-out of the recipient waits.
SELECT {delivery}, EXISTS (
    SELECT 1 FROM optin_inbox AS n
    WHERE n.tenant = i.tenant AND n.recipient = i.recipient
        AND n.meaning = 'stop' AND n.state IN ('new', 'poison') AND n.arrival <> i.arrival
    OFFSET 0
)
FROM optin_inbox AS i
WHERE i.event_id = %(event_id)s AND i.tenant = %(tenant)s AND i.provider = %(provider)s
    AND i.account = %(account)s AND i.kind = %(kind)s AND i.state || '' = %(state)s
FOR UPDATE OF i

-- name: tokens
-- Links that are being spent, locked.
SELECT t.tenant, t.hash, t.purpose, t.data, t.expires_at, t.spent_at, t.recipient
FROM json_to_recordset(%(tokens)s::json) AS x(tenant text, hash text)
JOIN optin_token AS t ON t.tenant = x.tenant AND t.hash = decode(x.hash, 'hex')
ORDER BY t.tenant, t.hash
FOR UPDATE OF t

-- name: due
-- Claim the rows that may leave, of any tenant; those that another claimer has are left to it. Of
-- one recipient's texts, and of its hand-overs, the first goes first: it bars the later ones while
-- it is due. One that is being called bars them all until somebody writes how that ended. What
-- waits, for a time or for another row, bars nobody; but a text that waits for another try bars
-- later texts. Those that answer the person's own act wait for calls and for one another.
SELECT {row}
FROM optin_outbox AS o
WHERE o.state = 'pending' AND o.due_at <= %(now)s
    AND (o.waits_for = '' OR NOT EXISTS (
        SELECT 1 FROM optin_outbox AS w
        WHERE w.tenant = o.tenant AND w.key = o.waits_for AND w.key <> ''
            AND w.state || '' IN ('held', 'pending', 'calling')
        OFFSET 0
    ))
    AND (o.kind = 'notice' OR o.recipient = '' OR NOT EXISTS (
        SELECT 1 FROM optin_outbox AS e
        WHERE e.tenant = o.tenant AND e.recipient = o.recipient
            AND e.state IN ('held', 'pending', 'calling') AND e.kind = o.kind
            AND (
                e.state = 'calling'
                OR (e.state = 'pending' AND e.id < o.id AND e.due_at <= %(now)s
                    AND (o.purpose NOT IN ('opt_out_confirmation', 'help')
                        OR e.purpose IN ('opt_out_confirmation', 'help'))
                    AND (e.waits_for = '' OR NOT EXISTS (
                        SELECT 1 FROM optin_outbox AS w
                        WHERE w.tenant = e.tenant AND w.key = e.waits_for AND w.key <> ''
                            AND w.state || '' IN ('held', 'pending', 'calling')
                        OFFSET 0
                    )))
                OR (e.state = 'pending' AND e.id < o.id AND e.due_at > %(now)s AND e.attempt > 0
                    AND e.kind = 'text' AND e.purpose NOT IN ('opt_out_confirmation', 'help')
                    AND o.purpose NOT IN ('opt_out_confirmation', 'help'))
            )
        OFFSET 0
    ))
ORDER BY o.due_at, o.tenant, o.id
LIMIT %(limit)s
FOR UPDATE OF o SKIP LOCKED

-- name: expired
-- Take over the rows that are being called and whose lease is over, of any tenant; those that
-- somebody else is taking over, or settling, are left to them.
SELECT {row}
FROM optin_outbox AS o
WHERE o.state = 'calling' AND o.lease_until <= %(now)s
ORDER BY o.lease_until, o.tenant, o.id
LIMIT %(limit)s
FOR UPDATE OF o SKIP LOCKED

-- name: attempt_of
-- The call in which a provider gave an id; of two, nobody knows which is meant.
SELECT tenant, outbox_id, fence FROM optin_attempt
WHERE provider = %(provider)s AND account = %(account)s AND message_id = %(message_id)s
    AND message_id <> ''
LIMIT 2

-- name: make_accounts
-- Give accounts the rows that are locked.
INSERT INTO optin_account (
    tenant, account, balance, entries, granted, asked, ended, declined, period, bought, spent
)
SELECT x.tenant, x.account, 0, 0, 0, 0, 0, 0, '', 0, 0
FROM json_to_recordset(%(accounts)s::json) AS x(tenant text, account text)
ORDER BY x.tenant COLLATE "C", x.account COLLATE "C"
ON CONFLICT (tenant, account) DO NOTHING

-- name: accounts
-- Accounts, locked.
SELECT
    a.tenant, a.account, a.balance, a.entries, a.granted, a.asked, a.ended, a.declined, a.period,
    a.bought, a.spent
FROM json_to_recordset(%(accounts)s::json) AS x(tenant text, account text)
JOIN optin_account AS a ON a.tenant = x.tenant AND a.account = x.account
ORDER BY a.tenant, a.account
FOR NO KEY UPDATE OF a

-- name: account
-- An account.
SELECT balance, entries, granted, asked, ended, declined, period, bought, spent
FROM optin_account WHERE tenant = %(tenant)s AND account = %(name)s

-- name: token_hashes
-- Which links were written before.
SELECT t.tenant, t.hash
FROM json_to_recordset(%(tokens)s::json) AS x(tenant text, hash text)
JOIN optin_token AS t ON t.tenant = x.tenant AND t.hash = decode(x.hash, 'hex')

-- name: lock_routes
-- Keep everybody else from changing whose a sender is: a key with the tenant in it cannot.
SELECT 1 FROM optin_meta WHERE name = 'canary' FOR UPDATE

-- name: routes
-- Whose senders are.
SELECT sender, tenant FROM optin_route WHERE sender = ANY(%(senders)s::text[])

-- name: know_tenants
-- Give tenants their rows.
INSERT INTO optin_tenant (tenant, settings, seq, head, row_count)
SELECT x.tenant, 0, 0, decode(repeat('00', 32), 'hex'), 0 FROM unnest(%(tenants)s::text[]) AS x(tenant)
ORDER BY x.tenant COLLATE "C"
ON CONFLICT (tenant) DO NOTHING

-- name: heads
-- Lock the counters of tenants and the heads of their ledgers: the last lock of all, held for one
-- statement. With it, which keys of outbox rows were used before.
SELECT
    t.tenant, t.settings, t.seq, t.head, t.row_count,
    (SELECT json_agg(u.key)
        FROM json_to_recordset(%(row_keys)s::json) AS x(tenant text, key text)
        CROSS JOIN LATERAL (
            SELECT o.key FROM optin_outbox AS o
            WHERE o.tenant = x.tenant AND o.key = x.key AND o.key <> ''
            OFFSET 0
        ) AS u
        WHERE x.tenant = t.tenant)
FROM optin_tenant AS t
WHERE t.tenant = ANY(%(tenants)s::text[])
ORDER BY t.tenant
FOR NO KEY UPDATE OF t

-- name: write_tenant
-- Set the counters of tenants and the heads of their ledgers.
UPDATE optin_tenant AS t SET
    settings = x.settings, seq = x.seq, head = decode(x.head, 'hex'), row_count = x.row_count
FROM json_to_recordset(%(write_tenant)s::json)
    AS x(tenant text, settings bigint, seq bigint, head text, row_count bigint)
WHERE t.tenant = x.tenant

-- name: write_settings
-- Keep versions of the settings.
INSERT INTO optin_settings (tenant, version, body, created_at)
SELECT x.tenant, x.version, x.body, x.created_at
FROM json_to_recordset(%(write_settings)s::json)
    AS x(tenant text, version bigint, body text, created_at bigint)

-- name: drop_routes
-- Forget a tenant's senders but for those that are written again.
DELETE FROM optin_route AS r
USING json_to_recordset(%(drop_routes)s::json) AS x(tenant text)
WHERE r.tenant = x.tenant

-- name: write_route
-- Route senders to a tenant.
INSERT INTO optin_route (sender, tenant)
SELECT DISTINCT x.sender, x.tenant
FROM json_to_recordset(%(write_route)s::json) AS x(sender text, tenant text)

-- name: write_recipient
-- Keep the counters and the trace of recipients, in the rows that were locked.
UPDATE optin_recipient AS r SET
    revision = x.revision, held = x.held, blocks = x.blocks, user_id = x.user_id,
    user_name = x.user_name, organisation = x.organisation, sender = x.sender,
    inbound_at = x.inbound_at, helped_at = x.helped_at, helped_revision = x.helped_revision,
    program = x.program, windows = x.windows, asked = x.asked, kept = TRUE
FROM json_to_recordset(%(write_recipient)s::json) AS x(
    tenant text, recipient text, revision bigint, held bigint, blocks bigint, user_id text,
    user_name text, organisation text, sender text, inbound_at bigint, helped_at bigint,
    helped_revision bigint, program text, windows text, asked text
)
WHERE r.tenant = x.tenant AND r.recipient = x.recipient

-- name: write_conversation
-- Keep conversations as they stand.
INSERT INTO optin_conversation (
    tenant, recipient, sender, opened_at, opened_by, organisation, client, matter, active_at,
    continues, goes_on
)
SELECT
    x.tenant, x.recipient, x.sender, x.opened_at, x.opened_by, x.organisation, x.client, x.matter,
    x.active_at, x.continues, x.goes_on
FROM json_to_recordset(%(write_conversation)s::json) AS x(
    tenant text, recipient text, sender text, opened_at bigint, opened_by text, organisation text,
    client text, matter text, active_at bigint, continues text, goes_on text
)
ON CONFLICT (tenant, recipient, sender) DO UPDATE SET
    opened_at = excluded.opened_at, opened_by = excluded.opened_by,
    organisation = excluded.organisation, client = excluded.client, matter = excluded.matter,
    active_at = excluded.active_at, continues = excluded.continues, goes_on = excluded.goes_on

-- name: write_sorted
-- Keep what messages were sorted into by themselves.
INSERT INTO optin_sorted (tenant, recipient, inbound, number, client, matter)
SELECT x.tenant, x.recipient, x.inbound, x.number, x.client, x.matter
FROM json_to_recordset(%(write_sorted)s::json) AS x(
    tenant text, recipient text, inbound bigint, number bigint, client text, matter text
)
ON CONFLICT (tenant, recipient, inbound, number) DO UPDATE SET
    client = excluded.client, matter = excluded.matter

-- name: write_portal
-- Keep portals as they stand.
INSERT INTO optin_portal (tenant, recipient, active, since, email, email_key, data_key)
SELECT
    x.tenant, x.recipient, x.active, x.since, x.email, x.email_key, decode(x.data_key, 'hex')
FROM json_to_recordset(%(write_portal)s::json) AS x(
    tenant text, recipient text, active bigint, since bigint, email text, email_key text,
    data_key text
)
ON CONFLICT (tenant, recipient) DO UPDATE SET
    active = excluded.active, since = excluded.since, email = excluded.email,
    email_key = excluded.email_key, data_key = excluded.data_key

-- name: write_thread
-- Keep portal threads as they stand; one that another contact's unit has just begun stays its own.
INSERT INTO optin_portal_thread AS h (
    tenant, id, recipient, opened_at, opened_by, organisation, subject, posts, active_at, read,
    unread
)
SELECT
    x.tenant, x.id, x.recipient, x.opened_at, x.opened_by, x.organisation,
    decode(x.subject, 'hex'), x.posts, x.active_at, x.read, x.unread
FROM json_to_recordset(%(write_thread)s::json) AS x(
    tenant text, id text, recipient text, opened_at bigint, opened_by text, organisation text,
    subject text, posts bigint, active_at bigint, read bigint, unread bigint
)
ON CONFLICT (tenant, id) DO UPDATE SET
    opened_at = excluded.opened_at, opened_by = excluded.opened_by,
    organisation = excluded.organisation, subject = excluded.subject, posts = excluded.posts,
    active_at = excluded.active_at, read = excluded.read, unread = excluded.unread
WHERE h.recipient = excluded.recipient

-- name: drop_seat
-- Take users out of portal threads.
DELETE FROM optin_portal_seat AS e
USING json_to_recordset(%(drop_seat)s::json) AS x(tenant text, thread text, user_id text)
WHERE e.tenant = x.tenant AND e.thread = x.thread AND e.user_id || '' = x.user_id

-- name: write_seat
-- Keep that users are in portal threads, and how far they have read.
INSERT INTO optin_portal_seat (tenant, thread, user_id, read, unread, active_at)
SELECT x.tenant, x.thread, x.user_id, x.read, x.unread, x.active_at
FROM json_to_recordset(%(write_seat)s::json) AS x(
    tenant text, thread text, user_id text, read bigint, unread bigint, active_at bigint
)
ON CONFLICT (tenant, thread, user_id) DO UPDATE SET
    read = excluded.read, unread = excluded.unread, active_at = excluded.active_at

-- name: write_post
-- Keep messages of portal threads.
INSERT INTO optin_portal_post (
    tenant, thread, number, recipient, author, content, written_at, entry
)
SELECT
    x.tenant, x.thread, x.number, x.recipient, x.author, decode(x.content, 'hex'), x.written_at,
    x.entry
FROM json_to_recordset(%(write_post)s::json) AS x(
    tenant text, thread text, number bigint, recipient text, author text, content text,
    written_at bigint, entry bigint
)

-- name: write_address
-- Keep plain addresses, the first spelling of each.
INSERT INTO optin_address (tenant, recipient, channel, value)
SELECT x.tenant, x.recipient, x.channel, x.value
FROM json_to_recordset(%(write_address)s::json)
    AS x(tenant text, recipient text, channel text, value text)
ORDER BY x.tenant COLLATE "C", x.recipient COLLATE "C"
ON CONFLICT (tenant, recipient) DO NOTHING

-- name: write_consent
-- Keep what is true of recipients in a scope.
INSERT INTO optin_consent (
    tenant, recipient, scope, state, since, epoch, revision, asked_at, asked_by, source,
    disclaimer, seq, lifted, effective, reminded, heard_at
)
SELECT
    x.tenant, x.recipient, x.scope, x.state, x.since, x.epoch, x.revision, x.asked_at, x.asked_by,
    x.source, x.disclaimer, x.seq, x.lifted, x.effective, x.reminded, x.heard_at
FROM json_to_recordset(%(write_consent)s::json) AS x(
    tenant text, recipient text, scope text, state text, since bigint, epoch bigint,
    revision bigint, asked_at bigint, asked_by text, source text, disclaimer text, seq bigint,
    lifted bigint, effective bigint, reminded bigint, heard_at bigint
)
ON CONFLICT (tenant, recipient, scope) DO UPDATE SET
    state = excluded.state, since = excluded.since, epoch = excluded.epoch,
    revision = excluded.revision, asked_at = excluded.asked_at, asked_by = excluded.asked_by,
    source = excluded.source, disclaimer = excluded.disclaimer, seq = excluded.seq,
    lifted = excluded.lifted, effective = excluded.effective, reminded = excluded.reminded,
    heard_at = excluded.heard_at

-- name: drop_blocks
-- Forget the blocks of recipients before those in force are written.
DELETE FROM optin_block AS b
USING json_to_recordset(%(drop_blocks)s::json) AS x(tenant text, recipient text)
WHERE b.tenant = x.tenant AND b.recipient = x.recipient

-- name: write_block
-- Keep blocks.
INSERT INTO optin_block (tenant, recipient, sender, source, cause, since, lifted_by, seq)
SELECT x.tenant, x.recipient, x.sender, x.source, x.cause, x.since, x.lifted_by, x.seq
FROM json_to_recordset(%(write_block)s::json) AS x(
    tenant text, recipient text, sender text, source text, cause text, since bigint,
    lifted_by text, seq bigint
)

-- name: write_entry
-- Append the headers of ledger entries.
INSERT INTO optin_ledger (
    tenant, seq, type, occurred_at, recorded_at, settings, recipient, scope, facts, commitment, hash
)
SELECT
    x.tenant, x.seq, x.type, x.occurred_at, x.recorded_at, x.settings, x.recipient, x.scope,
    x.facts, decode(x.commitment, 'hex'), decode(x.hash, 'hex')
FROM json_to_recordset(%(write_entry)s::json) AS x(
    tenant text, seq bigint, type text, occurred_at bigint, recorded_at bigint, settings bigint,
    recipient text, scope text, facts text, commitment text, hash text
)

-- name: write_payload
-- Keep the payloads of ledger entries, and the salts of their commitments.
INSERT INTO optin_payload (tenant, seq, salt, body)
SELECT x.tenant, x.seq, decode(x.salt, 'hex'), x.body
FROM json_to_recordset(%(write_payload)s::json) AS x(tenant text, seq bigint, salt text, body text)

-- name: write_delivery
-- Keep inbound deliveries.
INSERT INTO optin_inbox (
    tenant, provider, account, kind, event_id, recipient, channel, sender, text, raw, meaning, hint,
    doubtful, occurred_at, received_at, state, entry
)
SELECT
    x.tenant, x.provider, x.account, x.kind, x.event_id, x.recipient, x.channel, x.sender, x.text,
    decode(x.raw, 'hex'), x.meaning, x.hint, x.doubtful, x.occurred_at, x.received_at, x.state,
    x.entry
FROM json_to_recordset(%(write_delivery)s::json) AS x(
    tenant text, provider text, account text, kind text, event_id text, recipient text,
    channel text, sender text, text text, raw text, meaning text, hint text, doubtful bigint,
    occurred_at bigint, received_at bigint, state text, entry bigint
)

-- name: record
-- Keep one inbound delivery, unless it was seen before, and the address that it came from.
WITH known AS (
    INSERT INTO optin_tenant (tenant, settings, seq, head, row_count)
    VALUES (%(tenant)s, 0, 0, decode(repeat('00', 32), 'hex'), 0)
    ON CONFLICT (tenant) DO NOTHING
), taken AS (
    INSERT INTO optin_inbox (
        tenant, provider, account, kind, event_id, recipient, channel, sender, text, raw, meaning,
        hint, doubtful, occurred_at, received_at, state, entry
    ) VALUES (
        %(tenant)s, %(provider)s, %(account)s, %(kind)s, %(event_id)s, %(recipient)s, %(channel)s,
        %(sender)s, %(text)s, %(raw)s, %(meaning)s, %(hint)s, %(doubtful)s, %(occurred_at)s,
        %(received_at)s, %(state)s, 0
    ) ON CONFLICT (tenant, provider, account, kind, event_id) DO NOTHING
    RETURNING arrival
), kept AS (
    INSERT INTO optin_address (tenant, recipient, channel, value)
    SELECT %(tenant)s, %(recipient)s, %(channel)s, %(value)s
    WHERE %(channel)s <> '' AND EXISTS (SELECT 1 FROM taken)
    ON CONFLICT (tenant, recipient) DO NOTHING
)
SELECT arrival FROM taken

-- name: decide_delivery
-- Mark inbound deliveries as decided, or as ones that nobody can decide about, and keep what they
-- were read as.
UPDATE optin_inbox AS i SET state = x.state, meaning = x.meaning, entry = x.entry
FROM json_to_recordset(%(decide_delivery)s::json)
    AS x(state text, meaning text, entry bigint, tenant text, arrival bigint)
WHERE i.tenant = x.tenant AND i.arrival = x.arrival

-- name: write_row
-- Put rows into the outbox.
INSERT INTO optin_outbox (
    tenant, id, kind, purpose, recipient, channel, body, scope, epoch, sender, user_id, user_name,
    organisation, template, category, state, key, waits_for, not_before, expires_at, group_id,
    approved, asks, charged, units, created_at, due_at, attempt, fence, lease_until, called_at, provider,
    account, message_id, report, code, entry, authorised, changed
)
SELECT
    x.tenant, x.id, x.kind, x.purpose, x.recipient, x.channel, x.body, x.scope, x.epoch, x.sender,
    x.user_id, x.user_name, x.organisation, x.template, x.category, x.state, x.key, x.waits_for,
    x.not_before, x.expires_at, x.group_id, x.approved, x.asks, x.charged, x.units, x.created_at,
    x.due_at, 0, 0, NULL, NULL, '', '', '', '', '', x.entry, 0, x.entry
FROM json_to_recordset(%(write_row)s::json) AS x(
    tenant text, id bigint, kind text, purpose text, recipient text, channel text, body text,
    scope text, epoch bigint, sender text, user_id text, user_name text, organisation text,
    template text, category text, state text, key text, waits_for text, not_before bigint,
    expires_at bigint, group_id text, approved text, asks text, charged text, units bigint,
    created_at bigint, due_at bigint, entry bigint
)

-- name: call_row
-- Claim rows: each is called, by this claimer alone, until the lease ends.
UPDATE optin_outbox AS o SET
    state = 'calling', attempt = o.attempt + 1, fence = o.fence + 1, lease_until = x.lease_until,
    called_at = coalesce(o.called_at, x.called_at), provider = x.provider, account = x.account,
    code = x.code, charged = x.charged, units = x.units,
    authorised = greatest(o.authorised, x.entry), changed = greatest(o.changed, x.entry)
FROM json_to_recordset(%(call_row)s::json) AS x(
    lease_until bigint, called_at bigint, provider text, account text, code text, charged text,
    units bigint, entry bigint,
    tenant text, id bigint
)
WHERE o.tenant = x.tenant AND o.id = x.id

-- name: authorise_row
-- Go on with rows that were claimed: note who is called now, and the entry that lets it.
UPDATE optin_outbox AS o SET
    provider = x.provider, account = x.account, code = x.code,
    authorised = greatest(o.authorised, x.entry), changed = greatest(o.changed, x.entry)
FROM json_to_recordset(%(authorise_row)s::json) AS x(
    provider text, account text, code text, entry bigint, tenant text, id bigint
)
WHERE o.tenant = x.tenant AND o.id = x.id

-- name: write_attempt
-- Open the attempts of rows that were just claimed.
INSERT INTO optin_attempt (
    tenant, outbox_id, n, fence, started_at, ended_at, outcome, provider, account, message_id, code
)
SELECT x.tenant, x.outbox_id, x.n, x.fence, x.started_at, NULL, '', '', '', '', ''
FROM json_to_recordset(%(write_attempt)s::json)
    AS x(tenant text, outbox_id bigint, n bigint, fence bigint, started_at bigint)

-- name: move_row
-- Change where rows stand.
UPDATE optin_outbox AS o SET
    state = x.to, lease_until = NULL, code = x.code, charged = x.charged, units = x.units,
    not_before = coalesce(x.not_before, o.not_before), due_at = coalesce(x.not_before, o.due_at),
    expires_at = coalesce(x.expires_at, o.expires_at),
    waits_for = CASE WHEN x.waits_for = '' THEN o.waits_for ELSE x.waits_for END,
    message_id = CASE WHEN x.message_id = '' THEN o.message_id ELSE x.message_id END,
    report = CASE WHEN x.report = '' THEN o.report ELSE x.report END,
    changed = greatest(o.changed, x.entry)
FROM json_to_recordset(%(move_row)s::json) AS x(
    tenant text, id bigint, "to" text, code text, message_id text, report text, not_before bigint,
    expires_at bigint, waits_for text, charged text, units bigint, entry bigint
)
WHERE o.tenant = x.tenant AND o.id = x.id

-- name: end_attempt
-- Close attempts, or correct how they ended.
UPDATE optin_attempt AS m SET
    ended_at = coalesce(m.ended_at, x.now), outcome = x.to, code = x.code
FROM json_to_recordset(%(end_attempt)s::json)
    AS x(tenant text, id bigint, fence bigint, now bigint, "to" text, code text)
WHERE m.tenant = x.tenant AND m.outbox_id = x.id AND m.fence = x.fence

-- name: name_attempt
-- Note the ids that the provider gave. One that it gave before is not noted twice, so that a
-- provider which repeats its ids cannot keep a message from being settled.
UPDATE optin_attempt AS m SET
    provider = x.provider, account = x.account, message_id = x.message_id
FROM json_to_recordset(%(name_attempt)s::json) AS x(
    tenant text, id bigint, fence bigint, provider text, account text, message_id text
)
WHERE m.tenant = x.tenant AND m.outbox_id = x.id AND m.fence = x.fence
    AND NOT EXISTS (
        SELECT 1 FROM optin_attempt AS other
        WHERE other.provider = x.provider AND other.account = x.account
            AND other.message_id = x.message_id AND other.message_id <> ''
            AND other.tenant = x.tenant
    )

-- name: write_memo
-- Keep what a second use of an idempotency key is told.
INSERT INTO optin_idempotency (tenant, key, fingerprint, memo)
SELECT x.tenant, x.key, x.fingerprint, x.memo
FROM json_to_recordset(%(write_memo)s::json)
    AS x(tenant text, key text, fingerprint text, memo text)

-- name: write_account
-- Keep accounts, in the rows that were locked.
UPDATE optin_account AS a SET
    balance = x.balance, entries = x.entries, granted = x.granted, asked = x.asked,
    ended = x.ended, declined = x.declined, period = x.period, bought = x.bought, spent = x.spent
FROM json_to_recordset(%(write_account)s::json) AS x(
    tenant text, account text, balance bigint, entries bigint, granted bigint, asked bigint,
    ended bigint, declined bigint, period text, bought bigint, spent bigint
)
WHERE a.tenant = x.tenant AND a.account = x.account

-- name: write_quota
-- Append entries of accounts.
INSERT INTO optin_quota (
    tenant, account, seq, kind, units, balance, outbox_id, key, paid, period, recorded_at
)
SELECT
    x.tenant, x.account, x.seq, x.kind, x.units, x.balance, x.outbox_id, x.key, x.paid, x.period,
    x.recorded_at
FROM json_to_recordset(%(write_quota)s::json) AS x(
    tenant text, account text, seq bigint, kind text, units bigint, balance bigint,
    outbox_id bigint, key text, paid bigint, period text, recorded_at bigint
)

-- name: write_token
-- Keep links that can be spent once.
INSERT INTO optin_token (tenant, hash, purpose, data, recipient, expires_at, spent_at)
SELECT x.tenant, decode(x.hash, 'hex'), x.purpose, x.data, x.recipient, x.expires_at, NULL
FROM json_to_recordset(%(write_token)s::json) AS x(
    tenant text, hash text, purpose text, data text, recipient text, expires_at bigint
)

-- name: write_user
-- Keep the profiles of users, in the rows that were locked.
UPDATE optin_user AS u SET
    name = x.name, phone = x.phone, phone_key = x.phone_key, email = x.email,
    email_key = x.email_key, routes = x.routes, kept = TRUE
FROM json_to_recordset(%(write_user)s::json) AS x(
    tenant text, user_id text, name text, phone text, phone_key text, email text, email_key text,
    routes text
)
WHERE u.tenant = x.tenant AND u.user_id = x.user_id

-- name: forget_user
-- Keep nothing of a user any more.
DELETE FROM optin_user WHERE tenant = %(tenant)s AND user_id = %(user_id)s

-- name: forget_notices
-- Destroy what a user was told that is about no contact, and discard what has not left.
UPDATE optin_outbox SET
    body = '', approved = '',
    code = CASE WHEN state IN ('held', 'pending') THEN 'erased' ELSE code END,
    state = CASE WHEN state IN ('held', 'pending') THEN 'discarded' ELSE state END
WHERE tenant = %(tenant)s AND user_id = %(user_id)s AND kind = 'notice' AND recipient || '' = ''

-- name: change_token
-- Change what is kept with a link that is not spent.
UPDATE optin_token SET data = %(data)s
WHERE tenant = %(tenant)s AND hash = %(hash)s AND spent_at IS NULL

-- name: spend_token
-- Spend a link, once.
UPDATE optin_token SET spent_at = %(spent_at)s
WHERE tenant = %(tenant)s AND hash = %(hash)s AND spent_at IS NULL

-- name: route
-- Whose a sender is.
SELECT tenant FROM optin_route WHERE sender = %(sender)s

-- name: server_time
-- The present instant, by the server.
SELECT clock_timestamp()

-- name: tenants
-- The enrolled tenants.
SELECT tenant FROM optin_tenant WHERE settings > 0 ORDER BY tenant

-- name: scan_ledger
-- A page of a tenant's ledger.
SELECT {entry}
FROM optin_ledger AS l
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = %(tenant)s AND l.seq > %(after)s
ORDER BY l.seq LIMIT %(limit)s

-- name: scan_ledger_back
-- The same, newest first.
SELECT {entry}
FROM optin_ledger AS l
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = %(tenant)s AND l.seq < %(before)s
ORDER BY l.seq DESC LIMIT %(limit)s

-- name: scan_history
-- A page of one recipient's ledger entries.
SELECT {entry}
FROM optin_ledger AS l
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = %(tenant)s AND l.recipient = %(recipient)s AND l.recipient <> ''
    AND l.seq > %(after)s
ORDER BY l.seq LIMIT %(limit)s

-- name: scan_history_back
-- The same, newest first.
SELECT {entry}
FROM optin_ledger AS l
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = %(tenant)s AND l.recipient = %(recipient)s AND l.recipient <> ''
    AND l.seq < %(before)s
ORDER BY l.seq DESC LIMIT %(limit)s

-- name: scan_recipients
-- A page of a tenant's recipients, with their consents and blocks.
SELECT
    r.recipient, a.channel, a.value, r.revision, r.user_id, r.user_name, r.organisation, r.sender,
    r.inbound_at, r.helped_at, r.helped_revision, r.program, r.windows, r.asked,
    {consents},
    {barring}
FROM optin_recipient AS r
LEFT JOIN optin_address AS a ON a.tenant = r.tenant AND a.recipient = r.recipient
WHERE r.tenant = %(tenant)s AND r.recipient > %(after)s AND r.kept
ORDER BY r.recipient LIMIT %(limit)s

-- name: some_recipients
-- Some of a tenant's recipients, with their consents and blocks.
SELECT
    r.recipient, a.channel, a.value, r.revision, r.user_id, r.user_name, r.organisation, r.sender,
    r.inbound_at, r.helped_at, r.helped_revision, r.program, r.windows, r.asked,
    {consents},
    {barring}
FROM optin_recipient AS r
LEFT JOIN optin_address AS a ON a.tenant = r.tenant AND a.recipient = r.recipient
WHERE r.tenant = %(tenant)s AND r.recipient = ANY(%(keys)s::text[]) AND r.kept

-- name: office_is_large
-- Whether more than so many stand there.
SELECT EXISTS (
    {office} LIMIT 1 OFFSET %(most)s
)

-- name: office_changes
-- All of them in each scope, in no order.
SELECT c.since, w.contact, c.scope
FROM (
    {office}
) AS w
CROSS JOIN LATERAL (
    SELECT * FROM optin_consent AS k
    WHERE k.tenant = %(tenant)s AND k.recipient = w.contact AND k.since >= %(since)s
    OFFSET 0
) AS c
WHERE (%(states)s::text[] = '{}' OR c.state = ANY(%(states)s::text[])) AND {stands} AND {belongs}
UNION ALL
SELECT 0, w.contact, ''
FROM (
    {office}
) AS w
WHERE %(unknown)s AND w.revision = 0 AND {belongs}

-- name: office_numbers
-- All of them by their numbers, in no order.
SELECT a.value, w.contact
FROM (
    {office}
) AS w
CROSS JOIN LATERAL (
    SELECT value FROM optin_address AS k
    WHERE k.tenant = %(tenant)s AND k.recipient = w.contact
        AND k.value >= %(from)s AND k.value < %(to)s
    OFFSET 0
) AS a
WHERE {belongs} AND {is_asked_for}

-- name: walk_one
-- One contact.
SELECT '', r.recipient FROM optin_recipient AS r
WHERE r.tenant = %(tenant)s AND r.recipient = %(recipient)s AND r.kept
    AND {is_contact}
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_changes
-- The contacts in one state, the newest change first, among so many at most.
SELECT c.since, c.contact, c.scope
FROM (
    SELECT recipient, scope, since, revision, recipient AS contact FROM optin_consent
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND state = %(state)s AND since >= %(since)s
        AND (since, recipient, scope) < (%(at)s, %(recipient)s, %(named)s)
    ORDER BY since DESC, recipient DESC, scope DESC LIMIT %(walk)s
) AS c
WHERE %(free)s OR ({belongs} AND {stands})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_changes_back
-- The same backwards.
SELECT c.since, c.contact, c.scope
FROM (
    SELECT recipient, scope, since, revision, recipient AS contact FROM optin_consent
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND state = %(state)s
        AND (since, recipient, scope) >= (%(at)s, %(recipient)s, %(named)s)
    ORDER BY since, recipient, scope LIMIT %(walk)s
) AS c
WHERE %(free)s OR ({belongs} AND {stands})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_unknown
-- The contacts of whom no state is known.
SELECT 0, w.contact, ''
FROM (
    SELECT recipient AS contact FROM optin_recipient
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND revision = 0 AND kept AND recipient <> ''
        AND recipient < %(recipient)s
    ORDER BY recipient DESC LIMIT %(walk)s
) AS w
WHERE %(free)s OR ({belongs})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_unknown_back
-- The same backwards.
SELECT 0, w.contact, ''
FROM (
    SELECT recipient AS contact FROM optin_recipient
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND revision = 0 AND kept AND recipient <> ''
        AND recipient >= %(recipient)s
    ORDER BY recipient LIMIT %(walk)s
) AS w
WHERE %(free)s OR ({belongs})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_blocks
-- The contacts that are blocked, each at the time of its newest block.
SELECT w.since, w.contact, ''
FROM (
    SELECT recipient AS contact, since, sender, source FROM optin_block
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND since >= %(since)s
        AND (since, recipient) < (%(at)s, %(recipient)s)
    ORDER BY since DESC, recipient DESC LIMIT %(walk)s
) AS w
WHERE %(free)s OR (NOT EXISTS (
        SELECT 1 FROM optin_block AS b
        WHERE b.tenant = %(tenant)s AND b.recipient = contact
            AND (+b.since, b.sender, b.source) > (w.since, w.sender, w.source)
        OFFSET 0
    ) AND {belongs} AND {is_asked_for})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_blocks_back
-- The same backwards.
SELECT w.since, w.contact, ''
FROM (
    SELECT recipient AS contact, since, sender, source FROM optin_block
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s
        AND (since, recipient) >= (%(at)s, %(recipient)s)
    ORDER BY since, recipient LIMIT %(walk)s
) AS w
WHERE %(free)s OR (NOT EXISTS (
        SELECT 1 FROM optin_block AS b
        WHERE b.tenant = %(tenant)s AND b.recipient = contact
            AND (+b.since, b.sender, b.source) > (w.since, w.sender, w.source)
        OFFSET 0
    ) AND {belongs} AND {is_asked_for})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_numbers
-- The contacts by their numbers.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND value < %(to)s
        AND (value, recipient) > (%(value)s, %(recipient)s)
    ORDER BY value, recipient LIMIT %(walk)s
) AS w
WHERE %(free)s OR ({belongs} AND {is_asked_for})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_numbers_back
-- The same backwards.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND value >= %(from)s
        AND (value, recipient) <= (%(value)s, %(recipient)s)
    ORDER BY value DESC, recipient DESC LIMIT %(walk)s
) AS w
WHERE %(free)s OR ({belongs} AND {is_asked_for})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_endings
-- Those of them whose numbers end in some digits.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND right(value, 4) = %(tail)s AND value < %(to)s
        AND (value, recipient) > (%(value)s, %(recipient)s)
    ORDER BY value, recipient LIMIT %(walk)s
) AS w
WHERE %(free)s OR (right(w.value, length(%(ending)s::text)) = %(ending)s AND {belongs} AND {is_asked_for})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: walk_endings_back
-- The same backwards.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address
    WHERE tenant || '' = %(tenant)s AND tenant = %(tenant)s AND right(value, 4) = %(tail)s AND value >= %(from)s
        AND (value, recipient) <= (%(value)s, %(recipient)s)
    ORDER BY value DESC, recipient DESC LIMIT %(walk)s
) AS w
WHERE %(free)s OR (right(w.value, length(%(ending)s::text)) = %(ending)s AND {belongs} AND {is_asked_for})
LIMIT %(limit)s OFFSET %(skipped)s

-- name: scan_proofs
-- A page of a tenant's consents, each with the ledger entry behind it.
SELECT
    c.recipient || ' ' || c.scope,
    EXISTS (
        SELECT 1 FROM optin_inbox AS i
        WHERE i.tenant = c.tenant AND i.recipient = c.recipient
            AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
    ),
    k.channel, c.scope, c.state, c.since, c.epoch, c.revision, c.asked_at, c.asked_by, c.source,
    c.disclaimer, c.seq, c.lifted, c.effective, c.reminded, c.heard_at,
    l.seq, l.type, l.occurred_at, l.recorded_at, l.settings, l.recipient, l.scope, l.facts,
    l.commitment, l.hash, p.salt, p.body, k.value
FROM optin_consent AS c
LEFT JOIN optin_address AS k ON k.tenant = c.tenant AND k.recipient = c.recipient
LEFT JOIN LATERAL (
    SELECT * FROM optin_ledger AS e WHERE e.tenant = c.tenant AND e.seq = c.seq OFFSET 0
) AS l ON TRUE
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE c.tenant = %(tenant)s AND (c.recipient, c.scope) > (%(recipient)s, %(scope)s)
ORDER BY c.recipient, c.scope LIMIT %(limit)s

-- name: scan_rows
-- A page of a tenant's outbox rows.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = %(tenant)s AND o.id > %(after)s
    AND (%(states)s::text[] IS NULL OR o.state = ANY(%(states)s::text[]))
ORDER BY o.id LIMIT %(limit)s

-- name: scan_open_rows
-- A page of those of a tenant's rows that are held, pending or called; the others are passed over.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = %(tenant)s AND o.id > %(after)s AND o.state IN ('held', 'pending', 'calling')
    AND o.state = ANY(%(states)s::text[])
ORDER BY o.id LIMIT %(limit)s

-- name: scan_rows_of
-- A page of one recipient's outbox rows.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = %(tenant)s AND o.recipient = %(recipient)s AND o.id > %(after)s
    AND (%(states)s::text[] IS NULL OR o.state = ANY(%(states)s::text[]))
ORDER BY o.id LIMIT %(limit)s

-- name: scan_users
-- A page of a tenant's users.
SELECT user_id, name, phone, email, routes FROM optin_user
WHERE tenant = %(tenant)s AND user_id > %(after)s AND kept
ORDER BY user_id LIMIT %(limit)s

-- name: scan_link
-- One link, by its hash.
SELECT {link}
FROM optin_token AS t
LEFT JOIN optin_address AS a ON a.tenant = t.tenant AND a.recipient = t.recipient
WHERE t.tenant = %(tenant)s AND t.hash = %(hash)s AND t.hash > %(after)s LIMIT %(limit)s

-- name: scan_links
-- A page of a tenant's links.
SELECT {link}
FROM optin_token AS t
LEFT JOIN optin_address AS a ON a.tenant = t.tenant AND a.recipient = t.recipient
WHERE t.tenant = %(tenant)s AND t.hash > %(after)s
ORDER BY t.hash LIMIT %(limit)s

-- name: scan_links_of
-- A page of the links about one recipient. The hash is no plain column here, or a server without
-- statistics would walk all links of the tenant in its order.
SELECT {link}
FROM optin_token AS t
LEFT JOIN optin_address AS a ON a.tenant = t.tenant AND a.recipient = t.recipient
WHERE t.tenant = %(tenant)s AND t.recipient = %(recipient)s AND t.recipient <> ''
    AND t.hash || ''::bytea > %(after)s
ORDER BY t.hash || ''::bytea LIMIT %(limit)s

-- name: scan_notices
-- A page of one user's notices, the newest first.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = %(tenant)s AND o.user_id = %(user)s AND o.kind = 'notice' AND o.id < %(before)s
    AND o.body <> ''
ORDER BY o.id DESC LIMIT %(limit)s

-- name: scan_unread
-- A page of one user's notices that were not read yet, the newest first.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = %(tenant)s AND o.user_id = %(user)s AND o.kind = 'notice' AND o.read_at IS NULL
    AND o.id < %(before)s AND o.body <> ''
ORDER BY o.id DESC LIMIT %(limit)s

-- name: count_unread
-- How many of one user's notices were not read yet.
SELECT count(*) FROM optin_outbox
WHERE tenant = %(tenant)s AND user_id = %(user)s AND kind = 'notice' AND read_at IS NULL
    AND body <> ''

-- name: mark_read
-- Mark some of one user's notices as read, or all, locked in the order in which claims lock them.
UPDATE optin_outbox AS o SET read_at = %(now)s
FROM (
    SELECT tenant, id FROM optin_outbox
    WHERE tenant = %(tenant)s AND user_id = %(user)s AND kind = 'notice' AND read_at IS NULL
        AND body <> '' AND (%(ids)s::bigint[] IS NULL OR id = ANY(%(ids)s::bigint[]))
    ORDER BY id
    FOR UPDATE
) AS unread
WHERE o.tenant = unread.tenant AND o.id = unread.id
RETURNING o.id

-- name: scan_deliveries
-- A page of a tenant's inbound deliveries.
SELECT {delivery}
FROM optin_inbox AS i
WHERE i.tenant = %(tenant)s AND i.arrival > %(after)s
    AND (%(states)s::text[] IS NULL OR i.state = ANY(%(states)s::text[]))
ORDER BY i.arrival LIMIT %(limit)s

-- name: scan_undecided
-- A page of a tenant's undecided deliveries.
SELECT {delivery}
FROM optin_inbox AS i
WHERE i.tenant = %(tenant)s AND i.arrival > %(after)s AND i.state = 'new'
ORDER BY i.arrival LIMIT %(limit)s

-- name: scan_all_deliveries
-- A page of every tenant's inbound deliveries.
SELECT {delivery}
FROM optin_inbox AS i
WHERE i.arrival > %(after)s AND (%(states)s::text[] IS NULL OR i.state = ANY(%(states)s::text[]))
ORDER BY i.arrival LIMIT %(limit)s

-- name: scan_all_undecided
-- A page of every tenant's undecided deliveries.
SELECT {delivery}
FROM optin_inbox AS i
WHERE i.arrival > %(after)s AND i.state = 'new'
ORDER BY i.arrival LIMIT %(limit)s

-- name: scan_deliveries_of
-- A page of one recipient's inbound deliveries.
SELECT {delivery}
FROM optin_inbox AS i
WHERE i.tenant = %(tenant)s AND i.recipient = %(recipient)s AND i.arrival > %(after)s
    AND (%(states)s::text[] IS NULL OR i.state = ANY(%(states)s::text[]))
ORDER BY i.arrival LIMIT %(limit)s

-- name: scan_conversations
-- A page of a tenant's conversations: those first in which somebody wrote last.
SELECT v.recipient, {conversation}, a.channel, a.value
FROM optin_conversation AS v
LEFT JOIN optin_address AS a ON a.tenant = v.tenant AND a.recipient = v.recipient
WHERE v.tenant || '' = %(tenant)s AND v.tenant = %(tenant)s
    AND (v.active_at, v.recipient || '.' || v.sender) < (%(at)s, %(id)s)
ORDER BY v.active_at DESC, v.recipient || '.' || v.sender DESC LIMIT %(limit)s

-- name: scan_conversations_of_client
-- The same of those that are filed under a client, or under one matter of it.
SELECT v.recipient, {conversation}, a.channel, a.value
FROM optin_conversation AS v
LEFT JOIN optin_address AS a ON a.tenant = v.tenant AND a.recipient = v.recipient
WHERE v.tenant || '' = %(tenant)s AND v.tenant = %(tenant)s AND v.client = %(client)s AND v.client <> ''
    AND (%(matter)s = '' OR v.matter = %(matter)s)
    AND (v.active_at, v.recipient || '.' || v.sender) < (%(at)s, %(id)s)
ORDER BY v.active_at DESC, v.recipient || '.' || v.sender DESC LIMIT %(limit)s

-- name: conversation
-- One conversation.
SELECT v.recipient, {conversation}, a.channel, a.value
FROM optin_conversation AS v
LEFT JOIN optin_address AS a ON a.tenant = v.tenant AND a.recipient = v.recipient
WHERE v.tenant = %(tenant)s AND v.recipient = %(recipient)s AND v.sender = %(sender)s
    AND v.active_at < %(at)s LIMIT %(limit)s

-- name: scan_portals
-- A page of the portals of a tenant's contacts.
SELECT {portal}
FROM optin_portal AS p
WHERE p.tenant = %(tenant)s AND p.recipient > %(after)s
ORDER BY p.recipient LIMIT %(limit)s

-- name: scan_portal
-- The same of one contact.
SELECT {portal}
FROM optin_portal AS p
WHERE p.tenant = %(tenant)s AND p.recipient = %(recipient)s AND p.recipient > %(after)s
LIMIT %(limit)s

-- name: scan_threads
-- A page of a tenant's portal threads: those first in which somebody wrote last.
SELECT {portal_thread}
FROM optin_portal_thread AS h
WHERE h.tenant || '' = %(tenant)s AND h.tenant = %(tenant)s
    AND (h.active_at, h.id) < (%(at)s, %(name)s) AND (NOT %(unread)s OR h.unread > 0)
ORDER BY h.active_at DESC, h.id DESC LIMIT %(limit)s

-- name: scan_thread
-- The same of one thread.
SELECT {portal_thread}
FROM optin_portal_thread AS h
WHERE h.tenant = %(tenant)s AND h.id = %(id)s AND (h.active_at, h.id) < (%(at)s, %(name)s)
LIMIT %(limit)s

-- name: scan_threads_of_contact
-- The same of one contact's, or of those of them that a user is in.
SELECT {portal_thread}
FROM optin_portal_thread AS h
WHERE h.tenant = %(tenant)s AND h.recipient = %(recipient)s
    AND (h.active_at, h.id) < (%(at)s, %(name)s)
    AND (%(user)s = '' OR EXISTS (
        SELECT 1 FROM optin_portal_seat AS w
        WHERE w.tenant = h.tenant AND w.thread = h.id AND w.user_id || '' = %(user)s
            AND (NOT %(unread)s OR w.unread > 0)
        OFFSET 0
    ))
ORDER BY h.active_at DESC, h.id DESC LIMIT %(limit)s

-- name: scan_threads_unread_by_contact
-- The same of those of one contact's in which the contact has something to read.
SELECT {portal_thread}
FROM optin_portal_thread AS h
WHERE h.tenant = %(tenant)s AND h.recipient = %(recipient)s AND h.unread > 0
    AND (h.active_at, h.id) < (%(at)s, %(name)s)
ORDER BY h.active_at DESC, h.id DESC LIMIT %(limit)s

-- name: scan_threads_of_user
-- The same of those that a user is in.
SELECT {portal_thread}
FROM optin_portal_seat AS w
CROSS JOIN LATERAL (
    SELECT * FROM optin_portal_thread AS t WHERE t.tenant = w.tenant AND t.id = w.thread OFFSET 0
) AS h
WHERE w.tenant = %(tenant)s AND w.user_id = %(user)s
    AND (w.active_at, w.thread) < (%(at)s, %(name)s)
ORDER BY w.active_at DESC, w.thread DESC LIMIT %(limit)s

-- name: scan_threads_unread_by_user
-- The same of those of them in which the user has something to read.
SELECT {portal_thread}
FROM optin_portal_seat AS w
CROSS JOIN LATERAL (
    SELECT * FROM optin_portal_thread AS t WHERE t.tenant = w.tenant AND t.id = w.thread OFFSET 0
) AS h
WHERE w.tenant = %(tenant)s AND w.user_id = %(user)s AND w.unread > 0
    AND (w.active_at, w.thread) < (%(at)s, %(name)s)
ORDER BY w.active_at DESC, w.thread DESC LIMIT %(limit)s

-- name: scan_posts
-- A page of the messages of a portal thread.
SELECT {post}
FROM optin_portal_post AS m
WHERE m.tenant = %(tenant)s AND m.thread = %(thread)s AND m.number > %(number)s
    AND (%(since)s = 0 OR m.entry > %(since)s)
ORDER BY m.number LIMIT %(limit)s

-- name: scan_posts_back
-- The same, newest first.
SELECT {post}
FROM optin_portal_post AS m
WHERE m.tenant = %(tenant)s AND m.thread = %(thread)s AND m.number < %(number)s
    AND (%(since)s = 0 OR m.entry > %(since)s)
ORDER BY m.number DESC LIMIT %(limit)s

-- name: scan_posts_of_contact
-- A page of the messages of all portal threads of one contact, by their ledger entries.
SELECT {post}
FROM optin_portal_post AS m
WHERE m.tenant = %(tenant)s AND m.recipient = %(recipient)s
    AND (m.entry, m.thread, m.number) > (%(entry)s, %(name)s, %(number)s)
    AND (%(since)s = 0 OR m.entry > %(since)s)
ORDER BY m.entry, m.thread, m.number LIMIT %(limit)s

-- name: thread_texts
-- A page of the texts to one recipient, oldest first.
SELECT {row}, s.client, s.matter
FROM optin_outbox AS o
{sorted_text}
WHERE o.tenant = %(tenant)s AND o.recipient = %(recipient)s AND o.id > %(row)s AND o.kind = 'text'
    AND (%(sender)s = '' OR o.sender = %(sender)s) AND (%(since)s = 0 OR o.changed > %(since)s)
ORDER BY o.id LIMIT %(limit)s

-- name: thread_arrived
-- A page of what one recipient wrote, oldest first.
SELECT {delivery}, s.client, s.matter
FROM optin_inbox AS i
{sorted_arrival}
WHERE i.tenant = %(tenant)s AND i.recipient = %(recipient)s AND i.arrival > %(arrival)s
    AND i.kind = 'message'
    AND (%(sender)s = '' OR i.sender = %(sender)s) AND (%(since)s = 0 OR i.entry > %(since)s)
ORDER BY i.arrival LIMIT %(limit)s

-- name: thread_back_texts
-- A page of the texts to one recipient, newest first.
SELECT {row}, s.client, s.matter
FROM optin_outbox AS o
{sorted_text}
WHERE o.tenant = %(tenant)s AND o.recipient = %(recipient)s AND o.id <= %(row)s AND o.kind = 'text'
    AND (%(sender)s = '' OR o.sender = %(sender)s) AND (%(since)s = 0 OR o.changed > %(since)s)
ORDER BY o.id DESC LIMIT %(limit)s

-- name: thread_back_arrived
-- A page of what one recipient wrote, newest first.
SELECT {delivery}, s.client, s.matter
FROM optin_inbox AS i
{sorted_arrival}
WHERE i.tenant = %(tenant)s AND i.recipient = %(recipient)s AND i.arrival <= %(arrival)s
    AND i.kind = 'message'
    AND (%(sender)s = '' OR i.sender = %(sender)s) AND (%(since)s = 0 OR i.entry > %(since)s)
ORDER BY i.arrival DESC LIMIT %(limit)s

-- name: all_back_texts
-- A page of a tenant's texts, newest first.
SELECT {row}, s.client, s.matter
FROM optin_outbox AS o
{sorted_text}
WHERE o.tenant = %(tenant)s AND o.id <= %(row)s AND o.kind = 'text'
    AND (%(sender)s = '' OR o.sender = %(sender)s) AND (%(since)s = 0 OR o.changed > %(since)s)
ORDER BY o.id DESC LIMIT %(limit)s

-- name: all_back_arrived
-- A page of what a tenant's contacts wrote, newest first.
SELECT {delivery}, s.client, s.matter
FROM optin_inbox AS i
{sorted_arrival}
WHERE i.tenant = %(tenant)s AND i.arrival <= %(arrival)s AND i.kind = 'message'
    AND (%(sender)s = '' OR i.sender = %(sender)s) AND (%(since)s = 0 OR i.entry > %(since)s)
ORDER BY i.arrival DESC LIMIT %(limit)s

-- name: tallies
-- What was asked, answered and refused in some periods, counted; each period is a range of the index.
-- What follows an entry is looked up in the recipient's own: few, and close together. Texts are cut
-- out of the JSON as they stand: what no text of PostgreSQL's can hold, the operators for JSON refuse,
-- and they take four times as long. Once each backslash and each quote within a text is written by its
-- number, a text ends at the next quote, and no text is taken for a name.
SELECT
    n, type, organisation, "user", source, detail, template, answer, waited, effective, count(*)
FROM (WITH found AS MATERIALIZED (
    SELECT
        p.n AS n,
        l.type AS type,
        split_part(split_part(w.facts, '"organisation":"', 2), '"', 1) AS organisation,
        coalesce(
            nullif(split_part(split_part(y.body, '"actor":"', 2), '"', 1), ''),
            split_part(split_part(y.body, '"user":"', 2), '"', 1)
        ) AS "user",
        split_part(split_part(w.facts, '"source":"', 2), '"', 1) AS source,
        coalesce(
            nullif(split_part(split_part(w.facts, '"keyword":"', 2), '"', 1), ''),
            nullif(split_part(split_part(w.facts, '"rule":"', 2), '"', 1), ''),
            split_part(split_part(w.facts, '"code":"', 2), '"', 1)
        ) AS detail,
        CASE WHEN l.type <> 'opted_out' THEN
            split_part(split_part(w.facts, '"template":"', 2), '"', 1)
        ELSE (
            SELECT coalesce(nullif(o.template, ''), 'message')
            FROM optin_outbox AS o
            WHERE o.tenant = l.tenant AND o.recipient = l.recipient AND o.kind = 'text'
                AND o.authorised > 0 AND o.authorised < l.seq
            ORDER BY o.authorised DESC LIMIT 1
        ) END AS template,
        CASE WHEN l.type IN ('opt_in_requested', 'form_linked', 'disclaimer_sent') THEN (
            SELECT a.type
            FROM optin_ledger AS a
            WHERE a.tenant = l.tenant AND a.recipient = l.recipient AND a.recipient <> ''
                AND a.seq > l.seq AND a.scope IN (l.scope, '*')
                AND a.type IN (
                    'opted_in', 'opted_out', 'opt_in_requested', 'form_linked',
                    'opt_in_request_failed',
                    'disclaimer_sent', 'consent_expired'
                )
            ORDER BY a.seq LIMIT 1
        ) END AS answer,
        coalesce(
            nullif(rtrim(split_part(split_part(w.facts, '"waited":', 2), ',', 1), '}'), '')::bigint, 0
        ) AS waited,
        CASE WHEN l.type = 'opted_out' THEN (
            SELECT greatest(0, e.recorded_at - l.recorded_at) / 1000
            FROM optin_ledger AS e
            WHERE e.tenant = l.tenant AND e.recipient = l.recipient AND e.recipient <> ''
                AND e.seq > l.seq AND e.scope = l.scope AND e.type = 'opt_out_effective'
            ORDER BY e.seq LIMIT 1
        ) END AS effective
    FROM json_to_recordset(%(periods)s::json) AS p(n int, since bigint, until bigint)
    CROSS JOIN LATERAL (
        SELECT x.* FROM optin_ledger AS x
        WHERE x.tenant = %(tenant)s AND x.recorded_at >= p.since AND x.recorded_at < p.until
            AND x.scope NOT IN ('users', 'portal', 'forms') AND x.type IN (
                'opt_in_requested', 'form_linked', 'disclaimer_sent', 'disclaimer_failed', 'opted_in',
                'opted_out', 'message_refused', 'send_blocked'
            )
        OFFSET 0
    ) AS l
    CROSS JOIN LATERAL (
        SELECT replace(replace(l.facts, '\\', '\u005c'), '\"', '\u0022') AS facts
        OFFSET 0
    ) AS w
    LEFT JOIN LATERAL (
        SELECT replace(replace(y.body, '\\', '\u005c'), '\"', '\u0022') AS body
        FROM optin_payload AS y WHERE y.tenant = l.tenant AND y.seq = l.seq
        OFFSET 0
    ) AS y ON TRUE
) SELECT * FROM found) AS f
GROUP BY n, type, organisation, "user", source, detail, template, answer, waited, effective

-- name: scan_entries
-- A page of an account's entries.
SELECT seq, kind, units, balance, outbox_id, key, paid, period, recorded_at
FROM optin_quota
WHERE tenant = %(tenant)s AND account = %(account)s AND seq > %(after)s
ORDER BY seq LIMIT %(limit)s

-- name: hold_row
-- Keep anybody from settling or taking over a row that is being called, under its fence.
SELECT recipient FROM optin_outbox
WHERE tenant = %(tenant)s AND id = %(id)s AND state || '' = 'calling' AND fence = %(fence)s
FOR SHARE

-- name: hold_recipient
-- Keep every decision about a recipient waiting.
SELECT 1 FROM optin_recipient WHERE tenant = %(tenant)s AND recipient = %(recipient)s
FOR SHARE

-- name: lock_users_by_phone
-- Lock the users who have a number, before the recipient is locked: units lock them in that order.
-- Sorted by more than the identifier, or the server would read all users in the order of it.
SELECT user_id FROM optin_user
WHERE tenant = %(tenant)s AND phone_key = %(recipient)s AND phone_key <> ''
ORDER BY user_id || ''
FOR NO KEY UPDATE

-- name: lock_users_by_email
-- Lock the users who have a mailbox, before the recipient is locked.
SELECT user_id FROM optin_user
WHERE tenant = %(tenant)s AND email_key = %(recipient)s AND email_key <> ''
ORDER BY user_id || ''
FOR NO KEY UPDATE

-- name: lock_erased
-- Lock a recipient, and the contacts whose portals have its mailbox, in the order of their keys.
SELECT r.tenant, r.recipient FROM optin_recipient AS r
WHERE r.tenant = %(tenant)s AND r.recipient = ANY (ARRAY(
    SELECT %(recipient)s::text
    UNION ALL
    SELECT p.recipient FROM optin_portal AS p
    WHERE p.tenant = %(tenant)s AND p.email_key = %(recipient)s AND p.email_key <> ''
))
ORDER BY r.tenant, r.recipient
FOR NO KEY UPDATE OF r

-- name: lock_waiting
-- Lock the rows of a recipient that have not ended, and the e-mails that tell of its portal threads,
-- before the recipient is locked: a claimer locks them in that order.
SELECT w.id FROM optin_outbox AS w
WHERE w.tenant = %(tenant)s AND w.id = ANY (ARRAY(
    SELECT o.id FROM optin_outbox AS o
    WHERE o.tenant = %(tenant)s AND o.recipient = %(recipient)s
        AND o.state IN ('held', 'pending', 'calling')
    UNION ALL
    SELECT m.id FROM optin_outbox AS m
    WHERE m.tenant = %(tenant)s AND m.kind = 'mail' AND m.group_id = ANY (ARRAY(
        SELECT t.id FROM optin_portal_thread AS t
        WHERE t.tenant = %(tenant)s AND t.recipient = %(recipient)s
    ))
))
ORDER BY w.id
FOR UPDATE OF w

-- name: personal
-- How many payloads about a recipient there are, and how many of its rows are held or pending.
SELECT
    (SELECT count(*) FROM optin_ledger AS l
        JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
        WHERE l.tenant = %(tenant)s AND l.recipient = %(recipient)s AND l.recipient <> ''),
    (SELECT count(*) FROM optin_outbox
        WHERE tenant = %(tenant)s AND recipient = %(recipient)s AND state IN ('held', 'pending'))

-- name: erase_phone
-- Take a number from the users who have it.
UPDATE optin_user SET phone = '', phone_key = ''
WHERE tenant = %(tenant)s AND phone_key = %(recipient)s AND phone_key <> ''

-- name: erase_email
-- Take a mailbox from the users who have it.
UPDATE optin_user SET email = '', email_key = ''
WHERE tenant = %(tenant)s AND email_key = %(recipient)s AND email_key <> ''

-- name: waiting_costs
-- What those of a recipient's rows that are held or pending have taken.
SELECT id, charged, units FROM optin_outbox
WHERE tenant = %(tenant)s AND recipient = %(recipient)s AND state IN ('held', 'pending')
    AND state IN ('held', 'pending', 'calling') AND units > 0
ORDER BY id

-- name: accounts_of
-- The accounts that the rows of a recipient may give back to, locked.
SELECT
    a.tenant, a.account, a.balance, a.entries, a.granted, a.asked, a.ended, a.declined, a.period,
    a.bought, a.spent
FROM optin_account AS a
WHERE a.tenant = %(tenant)s AND EXISTS (
    SELECT 1 FROM optin_outbox AS o
    WHERE o.tenant = a.tenant AND o.recipient = %(recipient)s AND o.charged = a.account
        AND o.state IN ('held', 'pending', 'calling') AND o.units > 0
    OFFSET 0
)
ORDER BY a.account
FOR NO KEY UPDATE OF a

-- name: erase_payloads
-- Destroy the payloads and salts about a recipient; the ledger must say so in a later entry.
DELETE FROM optin_payload WHERE tenant = %(tenant)s AND seq IN (
    SELECT l.seq FROM optin_ledger AS l
    WHERE l.tenant = %(tenant)s AND l.recipient = %(recipient)s AND l.recipient <> ''
)

-- name: erase_address
-- Destroy the plain address.
DELETE FROM optin_address WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: erase_inbox
-- Destroy what a recipient wrote; that it was an opt-out stays.
UPDATE optin_inbox SET text = '', raw = ''
WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: erase_outbox
-- Destroy what was written to a recipient, and discard what has not left.
UPDATE optin_outbox SET
    body = '', approved = '',
    code = CASE WHEN state IN ('held', 'pending') THEN 'erased' ELSE code END,
    charged = CASE WHEN state IN ('held', 'pending') THEN '' ELSE charged END,
    units = CASE WHEN state IN ('held', 'pending') THEN 0 ELSE units END,
    state = CASE WHEN state IN ('held', 'pending') THEN 'discarded' ELSE state END
WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: erase_mails
-- Destroy what the mailboxes of a contact were told of its portal threads, and of which; what has
-- not left is still decided about under the mailbox's lock.
UPDATE optin_outbox SET body = '', group_id = ''
WHERE tenant = %(tenant)s AND kind = 'mail' AND group_id = ANY (ARRAY(
    SELECT t.id FROM optin_portal_thread AS t
    WHERE t.tenant = %(tenant)s AND t.recipient = %(recipient)s
))

-- name: erase_tokens
-- Destroy the links about a recipient.
DELETE FROM optin_token
WHERE tenant = %(tenant)s AND recipient = %(recipient)s AND recipient <> ''

-- name: erase_conversations
-- Destroy the conversations with a recipient, and what they are filed under.
DELETE FROM optin_conversation WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: erase_sorted
-- Destroy what the messages of a recipient were sorted into.
DELETE FROM optin_sorted WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: erase_portal
-- Close the portal of a contact, and destroy where it was told and the key of its content.
UPDATE optin_portal SET
    since = CASE WHEN active = 1 THEN %(now)s ELSE since END, active = 0, email = '',
    email_key = '', data_key = ''
WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: erase_portal_email
-- Take a mailbox from the portals that have it.
UPDATE optin_portal SET email = '', email_key = ''
WHERE tenant = %(tenant)s AND email_key = %(recipient)s AND email_key <> ''

-- name: erase_threads
-- Destroy what the portal threads of a contact are about.
UPDATE optin_portal_thread SET subject = ''
WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: erase_posts
-- Destroy what was written in them.
UPDATE optin_portal_post SET content = ''
WHERE tenant = %(tenant)s AND recipient = %(recipient)s

-- name: write_meta
-- Keep what the database says about itself, unless it says so already.
INSERT INTO optin_meta (name, value) VALUES (%(name)s, %(value)s) ON CONFLICT (name) DO NOTHING

-- name: meta
-- What the database says about itself.
SELECT value FROM optin_meta WHERE name = %(name)s

-- name: is_made
-- Whether the tables are there.
SELECT to_regclass('optin_migration') IS NOT NULL

-- name: migrations
-- Which migrations made the tables.
SELECT number, checksum FROM optin_migration

-- name: write_migration
-- Note a migration, with the server's own time: it decides nothing.
INSERT INTO optin_migration (number, name, checksum, applied_at)
VALUES (%(number)s, %(name)s, %(checksum)s, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint)
