-- Everything that the SQLite store asks, by name. The line under a name says what it is for.
-- tests/storage/test_plans.py checks which index answers each query that reads.
-- INDEXED BY optin_stands where, without statistics, SQLite would rather read all of a tenant's rows.
-- A part stands in the queries below it wherever its name does, in braces.

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
    (SELECT a.value FROM optin_address AS a WHERE a.tenant = l.tenant AND a.recipient = l.recipient)

-- part: sorted_text
-- What a text `o` was sorted into by itself.
LEFT JOIN optin_sorted AS s
    ON s.tenant = o.tenant AND s.recipient = o.recipient AND s.inbound = 0 AND s.number = o.id

-- part: sorted_arrival
-- What a message `i` of a contact was sorted into by itself.
LEFT JOIN optin_sorted AS s
    ON s.tenant = i.tenant AND s.recipient = i.recipient AND s.inbound = 1
        AND s.number = i.arrival

-- part: conversation
-- The columns of a conversation after its recipient.
    v.sender, v.opened_at, v.opened_by, v.organisation, v.client, v.matter, v.active_at, v.continues,
    v.goes_on

-- part: portal
-- The columns of a portal, and the plain address.
    p.recipient, p.active, p.since, p.email, p.email_key, p.data_key,
    (SELECT a.channel || ' ' || a.value FROM optin_address AS a
        WHERE a.tenant = p.tenant AND a.recipient = p.recipient)

-- part: portal_thread
-- The columns of a portal thread, who is in it, as a list of lists, and the plain address.
    h.id, h.recipient, h.opened_at, h.opened_by, h.organisation, h.subject, h.posts, h.active_at,
    h.read, h.unread,
    (SELECT json_group_array(json_array(e.user_id, e.read, e.unread)) FROM optin_portal_seat AS e
        WHERE e.tenant = h.tenant AND e.thread = h.id),
    (SELECT a.channel || ' ' || a.value FROM optin_address AS a
        WHERE a.tenant = h.tenant AND a.recipient = h.recipient)

-- part: post
-- The columns of a message of a portal thread.
    m.thread, m.number, m.recipient, m.author, m.content, m.written_at, m.entry

-- part: link
-- The columns of a link, with the address of its recipient.
t.hash, t.purpose, t.data, t.expires_at, t.spent_at, t.recipient, a.channel, a.value

-- part: is_asked_for
-- Whether a contact has a state in a scope that is asked for.
(:any OR EXISTS (
        SELECT 1 FROM optin_consent AS c
        WHERE c.tenant = :tenant AND c.recipient = contact AND c.since >= :changed
            AND (:states = '' OR instr(:states, ',' || c.state || ',') > 0) AND {stands}
    ) OR :unknown AND EXISTS (
        SELECT 1 FROM optin_recipient AS u
        WHERE u.tenant = :tenant AND u.recipient = contact AND u.revision = 0
    ))

-- part: stands
-- Whether a consent `c` stands for itself: no later STOP ALL covers it. A STOP ALL stands for those
-- that it covers.
CASE c.scope
        WHEN 'users' THEN FALSE
        WHEN '*' THEN EXISTS (
            SELECT 1 FROM optin_consent AS o
            WHERE o.tenant = :tenant AND o.recipient = c.recipient
                AND o.scope NOT IN ('*', 'users') AND o.revision < c.revision
                AND (:scope = '' OR o.scope = :scope)
        ) OR NOT EXISTS (
            SELECT 1 FROM optin_consent AS o
            WHERE o.tenant = :tenant AND o.recipient = c.recipient
                AND o.scope NOT IN ('*', 'users')
        )
        ELSE (:scope = '' OR c.scope = :scope) AND NOT EXISTS (
            SELECT 1 FROM optin_consent AS e
            WHERE e.tenant = :tenant AND e.recipient = c.recipient AND e.scope = '*'
                AND e.revision > c.revision
        )
    END

-- part: belongs
-- Whether somebody is a contact, of an organisation that is asked for, and blocked where asked for.
EXISTS (
        SELECT 1 FROM optin_recipient AS r
        WHERE r.tenant = :tenant AND r.recipient = contact
            AND (NOT :blocked OR r.blocks > 0)
            AND (:organisations = '[]'
                OR r.organisation IN (SELECT j.value FROM json_each(:organisations) AS j))
            AND {is_contact}
    )

-- part: office
-- The recipients whom some organisations have texted last.
SELECT recipient AS contact, revision FROM optin_recipient INDEXED BY optin_recipient_of_office
    WHERE tenant = :tenant AND organisation IN (SELECT j.value FROM json_each(:organisations) AS j)
        AND organisation <> '' AND recipient <> ''

-- part: is_contact
-- Whether a recipient `r` is more than a user's own number.
(r.blocks > 0 OR NOT EXISTS (
                SELECT 1 FROM optin_consent AS u
                WHERE u.tenant = r.tenant AND u.recipient = r.recipient AND u.scope = 'users'
            ) OR EXISTS (
                SELECT 1 FROM optin_consent AS o
                WHERE o.tenant = r.tenant AND o.recipient = r.recipient AND o.scope <> 'users'
            ))

-- name: subject
-- One recipient with its tenant, address, consents and conversations, one row for each pair, or one;
-- whether an opt-out lies undecided, and until when its texts and e-mails are called, but for the row in hand.
SELECT
    t.settings, t.seq, t.head, t.row_count,
    EXISTS (
        SELECT 1 FROM optin_inbox AS i
        WHERE i.tenant = t.tenant AND i.recipient = :key
            AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
    ),
    (
        SELECT max(o.lease_until) FROM optin_outbox AS o INDEXED BY optin_outbox_open
        WHERE o.tenant = t.tenant AND o.recipient = :key AND o.id <> :in_hand
            AND o.state IN ('held', 'pending', 'calling') AND o.state = 'calling'
            AND o.kind IN ('text', 'mail')
    ),
    a.channel, a.value,
    r.revision, r.held, r.blocks, r.user_id, r.user_name, r.organisation, r.sender,
    r.inbound_at, r.helped_at, r.helped_revision, r.program, r.windows, r.asked,
    c.scope, c.state, c.since, c.epoch, c.revision, c.asked_at, c.asked_by, c.source,
    c.disclaimer, c.seq, c.lifted, c.effective, c.reminded, c.heard_at,
    {conversation}
FROM optin_tenant AS t
LEFT JOIN optin_address AS a ON a.tenant = t.tenant AND a.recipient = :key
LEFT JOIN optin_recipient AS r ON r.tenant = t.tenant AND r.recipient = :key
LEFT JOIN optin_consent AS c ON c.tenant = r.tenant AND c.recipient = r.recipient
LEFT JOIN optin_conversation AS v ON v.tenant = r.tenant AND v.recipient = r.recipient
WHERE t.tenant = :tenant

-- name: acquainted
-- Of which of many recipients anything is kept.
SELECT j.value
FROM json_each(:keys) AS j
WHERE EXISTS (SELECT 1 FROM optin_recipient AS r WHERE r.tenant = :tenant AND r.recipient = j.value)
    OR EXISTS (SELECT 1 FROM optin_address AS a WHERE a.tenant = :tenant AND a.recipient = j.value)
    OR EXISTS (
        SELECT 1 FROM optin_inbox AS i INDEXED BY optin_inbox_stops
        WHERE i.tenant = :tenant AND i.recipient = j.value
            AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
    )

-- name: used
-- Which of many idempotency keys were used before.
SELECT u.key FROM json_each(:keys) AS j
CROSS JOIN optin_idempotency AS u ON u.tenant = :tenant AND u.key = j.value

-- name: tenant
-- A tenant's counters and the head of its ledger.
SELECT settings, seq, head, row_count FROM optin_tenant WHERE tenant = ?

-- name: blocks
-- The blocks of one recipient, oldest first.
SELECT sender, source, cause, since, lifted_by, seq FROM optin_block
WHERE tenant = ? AND recipient = ? ORDER BY seq

-- name: other_stop
-- Whether an undecided opt-out of a recipient waits, besides the delivery that is being decided.
SELECT EXISTS (
    SELECT 1 FROM optin_inbox
    WHERE tenant = ? AND recipient = ? AND meaning = 'stop' AND state IN ('new', 'poison')
        AND arrival <> ?
)

-- name: glance
-- The little that the gate needs of many recipients: for each a row of the scope asked for, one of
-- STOP ALL, both, or one without a record. Given in the order of the keys, they lie close together.
SELECT
    j.value, c.revision, coalesce(c.seq, 0),
    c.scope = '*', c.state, c.epoch, c.lifted, c.asked_at > :asked_since,
    EXISTS (SELECT 1 FROM optin_block AS b WHERE b.tenant = :tenant AND b.recipient = j.value),
    EXISTS (
        SELECT 1 FROM optin_inbox AS i INDEXED BY optin_inbox_stops
        WHERE i.tenant = :tenant AND i.recipient = j.value
            AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
    ),
    (
        SELECT count(*) FROM optin_outbox AS o INDEXED BY optin_outbox_open
        WHERE o.tenant = :tenant AND o.recipient = j.value AND o.state = 'held'
            AND o.state IN ('held', 'pending', 'calling') AND o.kind = 'text'
            AND o.scope = :scope AND o.created_at >= :held_since
    )
FROM json_each(:keys) AS j
LEFT JOIN optin_consent AS c
    ON c.tenant = :tenant AND c.recipient = j.value AND +c.scope IN (:scope, '*')

-- name: settings
-- One version of a tenant's settings.
SELECT body FROM optin_settings WHERE tenant = ? AND version = ?

-- name: settings_at
-- The version that was in force at an instant.
SELECT version FROM optin_settings WHERE tenant = ? AND created_at <= ? ORDER BY version DESC LIMIT 1

-- name: history_at
-- The headers about one recipient that were recorded by an instant.
SELECT seq, type, occurred_at, scope, facts FROM optin_ledger INDEXED BY optin_ledger_of_recipient
WHERE tenant = ? AND recipient = ? AND recipient <> '' AND recorded_at <= ? ORDER BY seq

-- name: held
-- The held rows of one recipient, oldest first.
SELECT {row}
FROM optin_outbox AS o INDEXED BY optin_outbox_open
WHERE o.tenant = ? AND o.recipient = ? AND o.state = 'held'
    AND o.state IN ('held', 'pending', 'calling')
ORDER BY o.id

-- name: row
-- One outbox row.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = ? AND o.id = ?

-- name: due
-- The rows that may leave, of any tenant. Of one recipient's texts, and of its hand-overs, the
-- first goes first: it bars the later ones while it is due. One that is being called bars them all
-- until somebody writes how that ended. What waits, for a time or for another row, bars nobody; but a
-- text that waits for another try bars later texts. Those that answer the person's own act wait for
-- calls and for one another.
SELECT {row}
FROM optin_outbox AS o
WHERE o.state = 'pending' AND o.due_at <= :now
    AND (o.waits_for = '' OR NOT EXISTS (
        SELECT 1 FROM optin_outbox AS w
        WHERE w.tenant = o.tenant AND w.key = o.waits_for AND w.key <> ''
            AND w.state IN ('held', 'pending', 'calling')
    ))
    AND (o.kind = 'notice' OR o.recipient = '' OR NOT EXISTS (
        SELECT 1 FROM optin_outbox AS e INDEXED BY optin_outbox_open
        WHERE e.tenant = o.tenant AND e.recipient = o.recipient
            AND e.state IN ('held', 'pending', 'calling') AND e.kind = o.kind
            AND (
                e.state = 'calling'
                OR (e.state = 'pending' AND e.id < o.id AND e.due_at <= :now
                    AND (o.purpose NOT IN ('opt_out_confirmation', 'help')
                        OR e.purpose IN ('opt_out_confirmation', 'help'))
                    AND (e.waits_for = '' OR NOT EXISTS (
                        SELECT 1 FROM optin_outbox AS w
                        WHERE w.tenant = e.tenant AND w.key = e.waits_for AND w.key <> ''
                            AND w.state IN ('held', 'pending', 'calling')
                    )))
                OR (e.state = 'pending' AND e.id < o.id AND e.due_at > :now AND e.attempt > 0
                    AND e.kind = 'text'
                    AND e.purpose NOT IN ('opt_out_confirmation', 'help')
                    AND o.purpose NOT IN ('opt_out_confirmation', 'help'))
            )
    ))
ORDER BY o.due_at, o.tenant, o.id
LIMIT :limit

-- name: expired
-- The rows that are being called and whose lease is over, of any tenant.
SELECT {row}
FROM optin_outbox AS o
WHERE o.state = 'calling' AND o.lease_until <= :now
ORDER BY o.lease_until, o.tenant, o.id
LIMIT :limit

-- name: attempt_of
-- The call in which a provider gave an id; of two, nobody knows which is meant.
SELECT tenant, outbox_id, fence FROM optin_attempt
WHERE provider = ? AND account = ? AND message_id = ? AND message_id <> '' LIMIT 2

-- name: user
-- What is kept of one user.
SELECT user_id, name, phone, email, routes FROM optin_user WHERE tenant = ? AND user_id = ?

-- name: undecided
-- One inbound delivery that was recorded and not decided, in the state that is asked for.
SELECT {delivery}
FROM optin_inbox AS i
WHERE i.tenant = ? AND i.provider = ? AND i.account = ? AND i.kind = ? AND i.event_id = ?
    AND i.state = ?

-- name: portal
-- The portal of one contact.
SELECT {portal}
FROM optin_portal AS p
WHERE p.tenant = ? AND p.recipient = ?

-- name: portal_thread
-- One portal thread.
SELECT {portal_thread}
FROM optin_portal_thread AS h
WHERE h.tenant = ? AND h.id = ?

-- name: memo
-- What the first use of an idempotency key kept.
SELECT fingerprint, memo FROM optin_idempotency WHERE tenant = ? AND key = ?

-- name: token
-- A link that is being spent.
SELECT purpose, data, expires_at, spent_at, recipient FROM optin_token WHERE tenant = ? AND hash = ?

-- name: named_row
-- One outbox row, by its key.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = ? AND o.key = ? AND o.key <> ''

-- name: account
-- An account.
SELECT balance, entries, granted, asked, ended, declined, period, bought, spent
FROM optin_account WHERE tenant = ? AND account = ?

-- name: route
-- Whose a sender is.
SELECT tenant FROM optin_route WHERE sender = ?

-- name: tenants
-- The enrolled tenants.
SELECT tenant FROM optin_tenant WHERE settings > 0 ORDER BY tenant

-- name: write_tenant
-- Set a tenant's counters and the head of its ledger: the last statement about it.
INSERT INTO optin_tenant (tenant, settings, seq, head, row_count) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant) DO UPDATE SET
    settings = excluded.settings, seq = excluded.seq, head = excluded.head,
    row_count = excluded.row_count

-- name: know_tenant
-- Make sure that a tenant has its row.
INSERT INTO optin_tenant (tenant, settings, seq, head, row_count) VALUES (?, 0, 0, zeroblob(32), 0)
ON CONFLICT (tenant) DO NOTHING

-- name: write_settings
-- Keep a version of the settings.
INSERT INTO optin_settings (tenant, version, body, created_at) VALUES (?, ?, ?, ?)

-- name: drop_routes
-- Forget a tenant's senders before the new ones are written.
DELETE FROM optin_route WHERE tenant = ?

-- name: write_route
-- Route a sender to a tenant.
INSERT INTO optin_route (sender, tenant) VALUES (?, ?) ON CONFLICT (sender, tenant) DO NOTHING

-- name: write_recipient
-- Keep the lock row of a recipient, its counters and its trace.
INSERT INTO optin_recipient (
    tenant, recipient, revision, held, blocks, user_id, user_name, organisation, sender,
    inbound_at, helped_at, helped_revision, program, windows, asked
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, recipient) DO UPDATE SET
    revision = excluded.revision, held = excluded.held, blocks = excluded.blocks,
    user_id = excluded.user_id, user_name = excluded.user_name,
    organisation = excluded.organisation, sender = excluded.sender,
    inbound_at = excluded.inbound_at, helped_at = excluded.helped_at,
    helped_revision = excluded.helped_revision, program = excluded.program,
    windows = excluded.windows, asked = excluded.asked

-- name: write_conversation
-- Keep a conversation as it stands.
INSERT INTO optin_conversation (
    tenant, recipient, sender, opened_at, opened_by, organisation, client, matter, active_at,
    continues, goes_on
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, recipient, sender) DO UPDATE SET
    opened_at = excluded.opened_at, opened_by = excluded.opened_by,
    organisation = excluded.organisation, client = excluded.client, matter = excluded.matter,
    active_at = excluded.active_at, continues = excluded.continues, goes_on = excluded.goes_on

-- name: write_sorted
-- Keep what a message was sorted into by itself.
INSERT INTO optin_sorted (tenant, recipient, inbound, number, client, matter)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, recipient, inbound, number) DO UPDATE SET
    client = excluded.client, matter = excluded.matter

-- name: write_portal
-- Keep a portal as it stands.
INSERT INTO optin_portal (tenant, recipient, active, since, email, email_key, data_key)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, recipient) DO UPDATE SET
    active = excluded.active, since = excluded.since, email = excluded.email,
    email_key = excluded.email_key, data_key = excluded.data_key

-- name: write_thread
-- Keep a portal thread as it stands.
INSERT INTO optin_portal_thread (
    tenant, id, recipient, opened_at, opened_by, organisation, subject, posts, active_at, read,
    unread
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, id) DO UPDATE SET
    opened_at = excluded.opened_at, opened_by = excluded.opened_by,
    organisation = excluded.organisation, subject = excluded.subject, posts = excluded.posts,
    active_at = excluded.active_at, read = excluded.read, unread = excluded.unread

-- name: drop_seat
-- Take a user out of a portal thread.
DELETE FROM optin_portal_seat WHERE tenant = ? AND thread = ? AND user_id = ?

-- name: write_seat
-- Keep that a user is in a portal thread, and how far they have read.
INSERT INTO optin_portal_seat (tenant, thread, user_id, read, unread, active_at)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, thread, user_id) DO UPDATE SET
    read = excluded.read, unread = excluded.unread, active_at = excluded.active_at

-- name: write_post
-- Keep a message of a portal thread.
INSERT INTO optin_portal_post (
    tenant, thread, number, recipient, author, content, written_at, entry
) VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- name: write_address
-- Keep a plain address, the first spelling of it.
INSERT INTO optin_address (tenant, recipient, channel, value) VALUES (?, ?, ?, ?)
ON CONFLICT (tenant, recipient) DO NOTHING

-- name: write_consent
-- Keep what is true of a recipient in one scope.
INSERT INTO optin_consent (
    tenant, recipient, scope, state, since, epoch, revision, asked_at, asked_by, source,
    disclaimer, seq, lifted, effective, reminded, heard_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, recipient, scope) DO UPDATE SET
    state = excluded.state, since = excluded.since, epoch = excluded.epoch,
    revision = excluded.revision, asked_at = excluded.asked_at, asked_by = excluded.asked_by,
    source = excluded.source, disclaimer = excluded.disclaimer, seq = excluded.seq,
    lifted = excluded.lifted, effective = excluded.effective, reminded = excluded.reminded,
    heard_at = excluded.heard_at

-- name: drop_blocks
-- Forget a recipient's blocks before those in force are written.
DELETE FROM optin_block WHERE tenant = ? AND recipient = ?

-- name: write_block
-- Keep a block.
INSERT INTO optin_block (tenant, recipient, sender, source, cause, since, lifted_by, seq)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- name: write_entry
-- Append the header of a ledger entry.
INSERT INTO optin_ledger (
    tenant, seq, type, occurred_at, recorded_at, settings, recipient, scope, facts, commitment, hash
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: write_payload
-- Keep the payload of a ledger entry, and the salt of its commitment.
INSERT INTO optin_payload (tenant, seq, salt, body) VALUES (?, ?, ?, ?)

-- name: write_delivery
-- Keep an inbound delivery, unless it was seen before.
INSERT INTO optin_inbox (
    tenant, provider, account, kind, event_id, recipient, channel, sender, text, raw, meaning, hint,
    doubtful, occurred_at, received_at, state, entry
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, provider, account, kind, event_id) DO NOTHING

-- name: decide_delivery
-- Mark an inbound delivery as decided, or as one that nobody can decide about, and keep what it was
-- read as.
UPDATE optin_inbox SET state = ?, meaning = ?, entry = ? WHERE tenant = ? AND arrival = ?

-- name: write_row
-- Put a row into the outbox, unless one of its key is there.
INSERT INTO optin_outbox (
    tenant, id, kind, purpose, recipient, channel, body, scope, epoch, sender, user_id, user_name,
    organisation, template, category, state, key, waits_for, not_before, expires_at, group_id,
    approved, asks, charged, units, created_at, due_at, attempt, fence, lease_until, called_at, provider,
    account, message_id, report, code, read_at, entry, authorised, changed
) VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22, ?23, ?24, ?25, ?26, ?27, 0, 0, NULL, NULL, '', '', '', '', '', NULL, ?28, 0, ?28
) ON CONFLICT (tenant, key) WHERE key <> '' DO NOTHING

-- name: call_row
-- Claim a row: it is called, by this claimer alone, until the lease ends.
UPDATE optin_outbox SET
    state = 'calling', attempt = attempt + 1, fence = fence + 1, lease_until = ?1,
    called_at = coalesce(called_at, ?2), provider = ?3, account = ?4, code = ?5, charged = ?6,
    units = ?7, authorised = max(authorised, ?8), changed = max(changed, ?8)
WHERE tenant = ?9 AND id = ?10

-- name: authorise_row
-- Go on with a row that was claimed: note who is called now, and the entry that lets it.
UPDATE optin_outbox SET
    provider = ?1, account = ?2, code = ?3, authorised = max(authorised, ?4),
    changed = max(changed, ?4)
WHERE tenant = ?5 AND id = ?6

-- name: write_attempt
-- Open the attempt of a row that was just claimed.
INSERT INTO optin_attempt (
    tenant, outbox_id, n, fence, started_at, ended_at, outcome, provider, account, message_id, code
) VALUES (?, ?, ?, ?, ?, NULL, '', '', '', '', '')

-- name: move_row
-- Change where a row stands.
UPDATE optin_outbox SET
    state = :to, lease_until = NULL, code = :code, charged = :charged, units = :units,
    not_before = coalesce(:not_before, not_before), due_at = coalesce(:not_before, due_at),
    expires_at = coalesce(:expires_at, expires_at),
    waits_for = CASE WHEN :waits_for = '' THEN waits_for ELSE :waits_for END,
    message_id = CASE WHEN :message_id = '' THEN message_id ELSE :message_id END,
    report = CASE WHEN :report = '' THEN report ELSE :report END, changed = max(changed, :entry)
WHERE tenant = :tenant AND id = :id

-- name: end_attempt
-- Close an attempt, or correct how it ended.
UPDATE optin_attempt SET ended_at = coalesce(ended_at, :now), outcome = :to, code = :code
WHERE tenant = :tenant AND outbox_id = :id AND fence = :fence

-- name: name_attempt
-- Note the id that the provider gave. One that it gave before is not noted twice, so that a provider
-- which repeats its ids cannot keep a message from being settled.
UPDATE optin_attempt SET provider = :provider, account = :account, message_id = :message_id
WHERE tenant = :tenant AND outbox_id = :id AND fence = :fence
    AND NOT EXISTS (
        SELECT 1 FROM optin_attempt AS other
        WHERE other.provider = :provider AND other.account = :account
            AND other.message_id = :message_id AND other.message_id <> ''
            AND other.tenant = :tenant
    )

-- name: write_memo
-- Keep what a second use of an idempotency key is told.
INSERT INTO optin_idempotency (tenant, key, fingerprint, memo) VALUES (?, ?, ?, ?)

-- name: write_account
-- Keep an account: the last statement about it.
INSERT INTO optin_account (
    tenant, account, balance, entries, granted, asked, ended, declined, period, bought, spent
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, account) DO UPDATE SET
    balance = excluded.balance, entries = excluded.entries, granted = excluded.granted,
    asked = excluded.asked, ended = excluded.ended, declined = excluded.declined,
    period = excluded.period, bought = excluded.bought, spent = excluded.spent

-- name: write_quota
-- Append an entry of an account.
INSERT INTO optin_quota (
    tenant, account, seq, kind, units, balance, outbox_id, key, paid, period, recorded_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: write_token
-- Keep a link that can be spent once.
INSERT INTO optin_token (tenant, hash, purpose, data, recipient, expires_at, spent_at)
VALUES (?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (tenant, hash) DO NOTHING

-- name: change_token
-- Change what is kept with a link that is not spent.
UPDATE optin_token SET data = ? WHERE tenant = ? AND hash = ? AND spent_at IS NULL

-- name: spend_token
-- Spend a link, once.
UPDATE optin_token SET spent_at = ? WHERE tenant = ? AND hash = ? AND spent_at IS NULL

-- name: write_user
-- Keep the profile of a user.
INSERT INTO optin_user (tenant, user_id, name, phone, phone_key, email, email_key, routes)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, user_id) DO UPDATE SET
    name = excluded.name, phone = excluded.phone, phone_key = excluded.phone_key,
    email = excluded.email, email_key = excluded.email_key, routes = excluded.routes

-- name: forget_user
-- Keep nothing of a user any more.
DELETE FROM optin_user WHERE tenant = ? AND user_id = ?

-- name: forget_notices
-- Destroy what a user was told that is about no contact, and discard what has not left.
UPDATE optin_outbox INDEXED BY optin_outbox_notices SET
    body = '', approved = '',
    code = CASE WHEN state IN ('held', 'pending') THEN 'erased' ELSE code END,
    state = CASE WHEN state IN ('held', 'pending') THEN 'discarded' ELSE state END
WHERE tenant = ? AND user_id = ? AND kind = 'notice' AND recipient = ''

-- name: scan_ledger
-- A page of a tenant's ledger.
SELECT {entry}
FROM optin_ledger AS l
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = :tenant AND l.seq > :after
ORDER BY l.seq LIMIT :limit

-- name: scan_ledger_back
-- The same, newest first.
SELECT {entry}
FROM optin_ledger AS l
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = :tenant AND l.seq < :before
ORDER BY l.seq DESC LIMIT :limit

-- name: scan_history
-- A page of one recipient's ledger entries.
SELECT {entry}
FROM optin_ledger AS l INDEXED BY optin_ledger_of_recipient
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = :tenant AND l.recipient = :recipient AND l.recipient <> '' AND l.seq > :after
ORDER BY l.seq LIMIT :limit

-- name: scan_history_back
-- The same, newest first.
SELECT {entry}
FROM optin_ledger AS l INDEXED BY optin_ledger_of_recipient
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = :tenant AND l.recipient = :recipient AND l.recipient <> '' AND l.seq < :before
ORDER BY l.seq DESC LIMIT :limit

-- name: scan_recipients
-- A page of a tenant's recipients.
SELECT
    r.recipient, a.channel, a.value, r.revision, r.blocks, r.user_id, r.user_name,
    r.organisation, r.sender, r.inbound_at, r.helped_at, r.helped_revision, r.program, r.windows,
    r.asked
FROM optin_recipient AS r
LEFT JOIN optin_address AS a ON a.tenant = r.tenant AND a.recipient = r.recipient
WHERE r.tenant = :tenant AND r.recipient > :after
ORDER BY r.recipient LIMIT :limit

-- name: some_recipients
-- Some of a tenant's recipients.
SELECT
    r.recipient, a.channel, a.value, r.revision, r.blocks, r.user_id, r.user_name,
    r.organisation, r.sender, r.inbound_at, r.helped_at, r.helped_revision, r.program, r.windows,
    r.asked
FROM json_each(:keys) AS j
CROSS JOIN optin_recipient AS r ON r.tenant = :tenant AND r.recipient = j.value
LEFT JOIN optin_address AS a ON a.tenant = r.tenant AND a.recipient = r.recipient

-- name: some_consents
-- Their consents.
SELECT
    c.recipient, c.scope, c.state, c.since, c.epoch, c.revision, c.asked_at, c.asked_by, c.source,
    c.disclaimer, c.seq, c.lifted, c.effective, c.reminded, c.heard_at
FROM json_each(:keys) AS j
CROSS JOIN optin_consent AS c ON c.tenant = :tenant AND c.recipient = j.value

-- name: office_is_large
-- Whether more than so many stand there.
SELECT EXISTS (
    {office} LIMIT 1 OFFSET :most
)

-- name: office_changes
-- All of them in each scope, in no order.
SELECT c.since, w.contact, c.scope
FROM (
    {office}
) AS w
CROSS JOIN optin_consent AS c
    ON c.tenant = :tenant AND c.recipient = w.contact AND c.since >= :since
WHERE (:states = '' OR instr(:states, ',' || c.state || ',') > 0) AND {stands} AND {belongs}
UNION ALL
SELECT 0, w.contact, ''
FROM (
    {office}
) AS w
WHERE :unknown AND w.revision = 0 AND {belongs}

-- name: office_numbers
-- All of them by their numbers, in no order.
SELECT a.value, w.contact
FROM (
    {office}
) AS w
CROSS JOIN optin_address AS a
    ON a.tenant = :tenant AND a.recipient = w.contact
        AND a.value >= :from AND a.value < :to
WHERE {belongs} AND {is_asked_for}

-- name: walk_one
-- One contact.
SELECT '', r.recipient FROM optin_recipient AS r
WHERE r.tenant = :tenant AND r.recipient = :recipient
    AND {is_contact}
LIMIT :limit OFFSET :skipped

-- name: walk_changes
-- The contacts in one state, the newest change first, among so many at most.
SELECT c.since, c.contact, c.scope
FROM (
    SELECT recipient, scope, since, revision, recipient AS contact FROM optin_consent INDEXED BY optin_consent_changes
    WHERE tenant = :tenant AND state = :state AND since >= :since
        AND (since, recipient, scope) < (:at, :recipient, :named)
    ORDER BY since DESC, recipient DESC, scope DESC LIMIT :walk
) AS c
WHERE :free OR ({belongs} AND {stands})
LIMIT :limit OFFSET :skipped

-- name: walk_changes_back
-- The same backwards.
SELECT c.since, c.contact, c.scope
FROM (
    SELECT recipient, scope, since, revision, recipient AS contact FROM optin_consent INDEXED BY optin_consent_changes
    WHERE tenant = :tenant AND state = :state
        AND (since, recipient, scope) >= (:at, :recipient, :named)
    ORDER BY since, recipient, scope LIMIT :walk
) AS c
WHERE :free OR ({belongs} AND {stands})
LIMIT :limit OFFSET :skipped

-- name: walk_unknown
-- The contacts of whom no state is known.
SELECT 0, w.contact, ''
FROM (
    SELECT recipient AS contact FROM optin_recipient INDEXED BY optin_recipient_unknown
    WHERE tenant = :tenant AND revision = 0 AND recipient <> ''
        AND recipient < :recipient
    ORDER BY recipient DESC LIMIT :walk
) AS w
WHERE :free OR ({belongs})
LIMIT :limit OFFSET :skipped

-- name: walk_unknown_back
-- The same backwards.
SELECT 0, w.contact, ''
FROM (
    SELECT recipient AS contact FROM optin_recipient INDEXED BY optin_recipient_unknown
    WHERE tenant = :tenant AND revision = 0 AND recipient <> ''
        AND recipient >= :recipient
    ORDER BY recipient LIMIT :walk
) AS w
WHERE :free OR ({belongs})
LIMIT :limit OFFSET :skipped

-- name: walk_blocks
-- The contacts that are blocked, each at the time of its newest block.
SELECT w.since, w.contact, ''
FROM (
    SELECT recipient AS contact, since, sender, source FROM optin_block INDEXED BY optin_block_newest
    WHERE tenant = :tenant AND since >= :since
        AND (since, recipient) < (:at, :recipient)
    ORDER BY since DESC, recipient DESC LIMIT :walk
) AS w
WHERE :free OR (NOT EXISTS (
        SELECT 1 FROM optin_block AS b
        WHERE b.tenant = :tenant AND b.recipient = contact
            AND (+b.since, b.sender, b.source) > (w.since, w.sender, w.source)
    ) AND {belongs} AND {is_asked_for})
LIMIT :limit OFFSET :skipped

-- name: walk_blocks_back
-- The same backwards.
SELECT w.since, w.contact, ''
FROM (
    SELECT recipient AS contact, since, sender, source FROM optin_block INDEXED BY optin_block_newest
    WHERE tenant = :tenant
        AND (since, recipient) >= (:at, :recipient)
    ORDER BY since, recipient LIMIT :walk
) AS w
WHERE :free OR (NOT EXISTS (
        SELECT 1 FROM optin_block AS b
        WHERE b.tenant = :tenant AND b.recipient = contact
            AND (+b.since, b.sender, b.source) > (w.since, w.sender, w.source)
    ) AND {belongs} AND {is_asked_for})
LIMIT :limit OFFSET :skipped

-- name: walk_numbers
-- The contacts by their numbers.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address INDEXED BY optin_address_by_number
    WHERE tenant = :tenant AND value < :to
        AND (value, recipient) > (:value, :recipient)
    ORDER BY value, recipient LIMIT :walk
) AS w
WHERE :free OR ({belongs} AND {is_asked_for})
LIMIT :limit OFFSET :skipped

-- name: walk_numbers_back
-- The same backwards.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address INDEXED BY optin_address_by_number
    WHERE tenant = :tenant AND value >= :from
        AND (value, recipient) <= (:value, :recipient)
    ORDER BY value DESC, recipient DESC LIMIT :walk
) AS w
WHERE :free OR ({belongs} AND {is_asked_for})
LIMIT :limit OFFSET :skipped

-- name: walk_endings
-- Those of them whose numbers end in some digits.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address INDEXED BY optin_address_by_ending
    WHERE tenant = :tenant AND substr(value, -4) = :tail AND value < :to
        AND (value, recipient) > (:value, :recipient)
    ORDER BY value, recipient LIMIT :walk
) AS w
WHERE :free OR (substr(w.value, -length(:ending)) = :ending AND {belongs} AND {is_asked_for})
LIMIT :limit OFFSET :skipped

-- name: walk_endings_back
-- The same backwards.
SELECT w.value, w.contact
FROM (
    SELECT value, recipient AS contact FROM optin_address INDEXED BY optin_address_by_ending
    WHERE tenant = :tenant AND substr(value, -4) = :tail AND value >= :from
        AND (value, recipient) <= (:value, :recipient)
    ORDER BY value DESC, recipient DESC LIMIT :walk
) AS w
WHERE :free OR (substr(w.value, -length(:ending)) = :ending AND {belongs} AND {is_asked_for})
LIMIT :limit OFFSET :skipped

-- name: scan_consents
-- The consents of a page of recipients.
SELECT
    recipient, scope, state, since, epoch, revision, asked_at, asked_by, source, disclaimer, seq,
    lifted, effective, reminded, heard_at
FROM optin_consent WHERE tenant = ? AND recipient BETWEEN ? AND ?

-- name: scan_proofs
-- A page of a tenant's consents, each with the ledger entry behind it.
SELECT
    c.recipient || ' ' || c.scope,
    EXISTS (
        SELECT 1 FROM optin_inbox AS i INDEXED BY optin_inbox_stops
        WHERE i.tenant = c.tenant AND i.recipient = c.recipient
            AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
    ),
    k.channel, c.scope, c.state, c.since, c.epoch, c.revision, c.asked_at, c.asked_by, c.source,
    c.disclaimer, c.seq, c.lifted, c.effective, c.reminded, c.heard_at,
    l.seq, l.type, l.occurred_at, l.recorded_at, l.settings, l.recipient, l.scope, l.facts,
    l.commitment, l.hash, p.salt, p.body, k.value
FROM optin_consent AS c
LEFT JOIN optin_address AS k ON k.tenant = c.tenant AND k.recipient = c.recipient
LEFT JOIN optin_ledger AS l ON l.tenant = c.tenant AND l.seq = c.seq
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE c.tenant = :tenant AND (c.recipient, c.scope) > (:recipient, :scope)
ORDER BY c.recipient, c.scope LIMIT :limit

-- name: scan_rows
-- A page of a tenant's outbox rows.
SELECT {row}
FROM optin_outbox AS o
WHERE o.tenant = :tenant AND o.id > :after
    AND (:states = '' OR instr(:states, ',' || o.state || ',') > 0)
ORDER BY o.id LIMIT :limit

-- name: scan_open_rows
-- A page of those of a tenant's rows that are held, pending or called; few, so they are sorted.
SELECT {row}
FROM optin_outbox AS o INDEXED BY optin_outbox_open
WHERE o.tenant = :tenant AND o.id > :after AND o.state IN ('held', 'pending', 'calling')
    AND instr(:states, ',' || o.state || ',') > 0
ORDER BY o.id LIMIT :limit

-- name: scan_rows_of
-- A page of one recipient's outbox rows.
SELECT {row}
FROM optin_outbox AS o INDEXED BY optin_outbox_of_recipient
WHERE o.tenant = :tenant AND o.recipient = :recipient AND o.id > :after
    AND (:states = '' OR instr(:states, ',' || o.state || ',') > 0)
ORDER BY o.id LIMIT :limit

-- name: scan_users
-- A page of a tenant's users.
SELECT user_id, name, phone, email, routes FROM optin_user
WHERE tenant = :tenant AND user_id > :after
ORDER BY user_id LIMIT :limit

-- name: scan_link
-- One link, by its hash.
SELECT {link}
FROM optin_token AS t
LEFT JOIN optin_address AS a ON a.tenant = t.tenant AND a.recipient = t.recipient
WHERE t.tenant = :tenant AND t.hash = :hash AND t.hash > :after LIMIT :limit

-- name: scan_links
-- A page of a tenant's links.
SELECT {link}
FROM optin_token AS t
LEFT JOIN optin_address AS a ON a.tenant = t.tenant AND a.recipient = t.recipient
WHERE t.tenant = :tenant AND t.hash > :after
ORDER BY t.hash LIMIT :limit

-- name: scan_links_of
-- A page of the links about one recipient.
SELECT {link}
FROM optin_token AS t INDEXED BY optin_token_of_recipient
LEFT JOIN optin_address AS a ON a.tenant = t.tenant AND a.recipient = t.recipient
WHERE t.tenant = :tenant AND t.recipient = :recipient AND t.recipient <> '' AND t.hash > :after
ORDER BY t.hash LIMIT :limit

-- name: scan_notices
-- A page of one user's notices, the newest first.
SELECT {row}
FROM optin_outbox AS o INDEXED BY optin_outbox_notices
WHERE o.tenant = :tenant AND o.user_id = :user AND o.kind = 'notice' AND o.id < :before
    AND o.body <> ''
ORDER BY o.id DESC LIMIT :limit

-- name: scan_unread
-- A page of one user's notices that were not read yet, the newest first.
SELECT {row}
FROM optin_outbox AS o INDEXED BY optin_outbox_unread
WHERE o.tenant = :tenant AND o.user_id = :user AND o.kind = 'notice' AND o.read_at IS NULL
    AND o.id < :before AND o.body <> ''
ORDER BY o.id DESC LIMIT :limit

-- name: count_unread
-- How many of one user's notices were not read yet.
SELECT count(*) FROM optin_outbox INDEXED BY optin_outbox_unread
WHERE tenant = ? AND user_id = ? AND kind = 'notice' AND read_at IS NULL AND body <> ''

-- name: mark_read
-- Mark some of one user's notices as read.
UPDATE optin_outbox INDEXED BY optin_outbox_unread SET read_at = :now
WHERE tenant = :tenant AND user_id = :user AND kind = 'notice' AND read_at IS NULL AND body <> ''
    AND id IN (SELECT value FROM json_each(:ids))

-- name: mark_all_read
-- Mark all of one user's notices as read.
UPDATE optin_outbox INDEXED BY optin_outbox_unread SET read_at = :now
WHERE tenant = :tenant AND user_id = :user AND kind = 'notice' AND read_at IS NULL AND body <> ''

-- name: scan_deliveries
-- A page of a tenant's inbound deliveries.
SELECT {delivery}
FROM optin_inbox AS i INDEXED BY optin_inbox_arrivals
WHERE i.tenant = :tenant AND i.arrival > :after
    AND (:states = '' OR instr(:states, ',' || i.state || ',') > 0)
ORDER BY i.arrival LIMIT :limit

-- name: scan_undecided
-- A page of a tenant's undecided deliveries; few, so they are sorted.
SELECT {delivery}
FROM optin_inbox AS i INDEXED BY optin_inbox_undecided
WHERE i.tenant = :tenant AND i.arrival > :after AND i.state = 'new'
ORDER BY i.arrival LIMIT :limit

-- name: scan_all_deliveries
-- A page of every tenant's inbound deliveries.
SELECT {delivery}
FROM optin_inbox AS i
WHERE i.arrival > :after AND (:states = '' OR instr(:states, ',' || i.state || ',') > 0)
ORDER BY i.arrival LIMIT :limit

-- name: scan_all_undecided
-- A page of every tenant's undecided deliveries; few, so they are sorted.
SELECT {delivery}
FROM optin_inbox AS i INDEXED BY optin_inbox_undecided
WHERE i.arrival > :after AND i.state = 'new'
ORDER BY i.arrival LIMIT :limit

-- name: scan_deliveries_of
-- A page of one recipient's inbound deliveries.
SELECT {delivery}
FROM optin_inbox AS i INDEXED BY optin_inbox_of_recipient
WHERE i.tenant = :tenant AND i.recipient = :recipient AND i.arrival > :after
    AND (:states = '' OR instr(:states, ',' || i.state || ',') > 0)
ORDER BY i.arrival LIMIT :limit

-- name: scan_conversations
-- A page of a tenant's conversations: those first in which somebody wrote last.
SELECT v.recipient, {conversation}, a.channel, a.value
FROM optin_conversation AS v
LEFT JOIN optin_address AS a ON a.tenant = v.tenant AND a.recipient = v.recipient
WHERE v.tenant = :tenant
    AND (v.active_at, v.recipient, v.sender) < (:at, :recipient, :sender)
ORDER BY v.active_at DESC, v.recipient DESC, v.sender DESC LIMIT :limit

-- name: scan_conversations_of_client
-- The same of those that are filed under a client, or under one matter of it.
SELECT v.recipient, {conversation}, a.channel, a.value
FROM optin_conversation AS v
LEFT JOIN optin_address AS a ON a.tenant = v.tenant AND a.recipient = v.recipient
WHERE v.tenant = :tenant AND v.client = :client AND v.client <> ''
    AND (:matter = '' OR v.matter = :matter)
    AND (v.active_at, v.recipient, v.sender) < (:at, :recipient, :sender)
ORDER BY v.active_at DESC, v.recipient DESC, v.sender DESC LIMIT :limit

-- name: conversation
-- One conversation.
SELECT v.recipient, {conversation}, a.channel, a.value
FROM optin_conversation AS v
LEFT JOIN optin_address AS a ON a.tenant = v.tenant AND a.recipient = v.recipient
WHERE v.tenant = :tenant AND v.recipient = :recipient AND v.sender = :sender
    AND v.active_at < :at LIMIT :limit

-- name: scan_portals
-- A page of the portals of a tenant's contacts.
SELECT {portal}
FROM optin_portal AS p
WHERE p.tenant = :tenant AND p.recipient > :after
ORDER BY p.recipient LIMIT :limit

-- name: scan_portal
-- The same of one contact.
SELECT {portal}
FROM optin_portal AS p
WHERE p.tenant = :tenant AND p.recipient = :recipient AND p.recipient > :after LIMIT :limit

-- name: scan_threads
-- A page of a tenant's portal threads: those first in which somebody wrote last.
SELECT {portal_thread}
FROM optin_portal_thread AS h
WHERE h.tenant = :tenant AND (h.active_at, h.id) < (:at, :name)
    AND (NOT :unread OR h.unread > 0)
ORDER BY h.active_at DESC, h.id DESC LIMIT :limit

-- name: scan_thread
-- The same of one thread.
SELECT {portal_thread}
FROM optin_portal_thread AS h
WHERE h.tenant = :tenant AND h.id = :id AND (+h.active_at, +h.id) < (:at, :name) LIMIT :limit

-- name: scan_threads_of_contact
-- The same of one contact's, or of those of them that a user is in.
SELECT {portal_thread}
FROM optin_portal_thread AS h INDEXED BY optin_portal_thread_of_contact
WHERE h.tenant = :tenant AND h.recipient = :recipient
    AND (h.active_at, h.id) < (:at, :name)
    AND (:user = '' OR EXISTS (
        SELECT 1 FROM optin_portal_seat AS w
        WHERE w.tenant = h.tenant AND w.thread = h.id AND w.user_id = :user
            AND (NOT :unread OR w.unread > 0)
    ))
ORDER BY h.active_at DESC, h.id DESC LIMIT :limit

-- name: scan_threads_unread_by_contact
-- The same of those of one contact's in which the contact has something to read.
SELECT {portal_thread}
FROM optin_portal_thread AS h INDEXED BY optin_portal_thread_unread
WHERE h.tenant = :tenant AND h.recipient = :recipient AND h.unread > 0
    AND (h.active_at, h.id) < (:at, :name)
ORDER BY h.active_at DESC, h.id DESC LIMIT :limit

-- name: scan_threads_of_user
-- The same of those that a user is in.
SELECT {portal_thread}
FROM optin_portal_seat AS w INDEXED BY optin_portal_seat_of_user
CROSS JOIN optin_portal_thread AS h ON h.tenant = w.tenant AND h.id = w.thread
WHERE w.tenant = :tenant AND w.user_id = :user
    AND (w.active_at, w.thread) < (:at, :name)
ORDER BY w.active_at DESC, w.thread DESC LIMIT :limit

-- name: scan_threads_unread_by_user
-- The same of those of them in which the user has something to read.
SELECT {portal_thread}
FROM optin_portal_seat AS w INDEXED BY optin_portal_seat_unread
CROSS JOIN optin_portal_thread AS h ON h.tenant = w.tenant AND h.id = w.thread
WHERE w.tenant = :tenant AND w.user_id = :user AND w.unread > 0
    AND (w.active_at, w.thread) < (:at, :name)
ORDER BY w.active_at DESC, w.thread DESC LIMIT :limit

-- name: scan_posts
-- A page of the messages of a portal thread.
SELECT {post}
FROM optin_portal_post AS m
WHERE m.tenant = :tenant AND m.thread = :thread AND m.number > :number
    AND (:since = 0 OR m.entry > :since)
ORDER BY m.number LIMIT :limit

-- name: scan_posts_back
-- The same, newest first.
SELECT {post}
FROM optin_portal_post AS m
WHERE m.tenant = :tenant AND m.thread = :thread AND m.number < :number
    AND (:since = 0 OR m.entry > :since)
ORDER BY m.number DESC LIMIT :limit

-- name: scan_posts_of_contact
-- A page of the messages of all portal threads of one contact, by their ledger entries.
SELECT {post}
FROM optin_portal_post AS m INDEXED BY optin_portal_post_of_contact
WHERE m.tenant = :tenant AND m.recipient = :recipient
    AND (m.entry, m.thread, m.number) > (:entry, :name, :number)
    AND (:since = 0 OR m.entry > :since)
ORDER BY m.entry, m.thread, m.number LIMIT :limit

-- name: thread_texts
-- A page of the texts to one recipient, oldest first.
SELECT {row}, s.client, s.matter
FROM optin_outbox AS o
{sorted_text}
WHERE o.tenant = :tenant AND o.recipient = :recipient AND o.id > :row AND o.kind = 'text'
    AND (:sender = '' OR o.sender = :sender) AND (:since = 0 OR o.changed > :since)
ORDER BY o.id LIMIT :limit

-- name: thread_arrived
-- A page of what one recipient wrote, oldest first.
SELECT {delivery}, s.client, s.matter
FROM optin_inbox AS i INDEXED BY optin_inbox_of_recipient
{sorted_arrival}
WHERE i.tenant = :tenant AND i.recipient = :recipient AND i.arrival > :arrival
    AND i.kind = 'message'
    AND (:sender = '' OR i.sender = :sender) AND (:since = 0 OR i.entry > :since)
ORDER BY i.arrival LIMIT :limit

-- name: thread_back_texts
-- A page of the texts to one recipient, newest first.
SELECT {row}, s.client, s.matter
FROM optin_outbox AS o
{sorted_text}
WHERE o.tenant = :tenant AND o.recipient = :recipient AND o.id <= :row AND o.kind = 'text'
    AND (:sender = '' OR o.sender = :sender) AND (:since = 0 OR o.changed > :since)
ORDER BY o.id DESC LIMIT :limit

-- name: thread_back_arrived
-- A page of what one recipient wrote, newest first.
SELECT {delivery}, s.client, s.matter
FROM optin_inbox AS i INDEXED BY optin_inbox_of_recipient
{sorted_arrival}
WHERE i.tenant = :tenant AND i.recipient = :recipient AND i.arrival <= :arrival
    AND i.kind = 'message'
    AND (:sender = '' OR i.sender = :sender) AND (:since = 0 OR i.entry > :since)
ORDER BY i.arrival DESC LIMIT :limit

-- name: all_back_texts
-- A page of a tenant's texts, newest first.
SELECT {row}, s.client, s.matter
FROM optin_outbox AS o
{sorted_text}
WHERE o.tenant = :tenant AND o.id <= :row AND o.kind = 'text'
    AND (:sender = '' OR o.sender = :sender) AND (:since = 0 OR o.changed > :since)
ORDER BY o.id DESC LIMIT :limit

-- name: all_back_arrived
-- A page of what a tenant's contacts wrote, newest first.
SELECT {delivery}, s.client, s.matter
FROM optin_inbox AS i INDEXED BY optin_inbox_arrivals
{sorted_arrival}
WHERE i.tenant = :tenant AND i.arrival <= :arrival AND i.kind = 'message'
    AND (:sender = '' OR i.sender = :sender) AND (:since = 0 OR i.entry > :since)
ORDER BY i.arrival DESC LIMIT :limit

-- name: scan_entries
-- A page of an account's entries.
SELECT seq, kind, units, balance, outbox_id, key, paid, period, recorded_at
FROM optin_quota
WHERE tenant = ? AND account = ? AND seq > ?
ORDER BY seq LIMIT ?

-- name: tallies
-- What was asked, answered and refused in some periods, counted; each period is a range of the index.
-- What follows an entry is looked up in the recipient's own: few, and close together. Texts become
-- bytes: half of an emoji is no text of SQLite's. LIMIT -1 keeps each from being looked up twice.
SELECT
    n, type, organisation, user, source, detail, template, answer, waited, effective, count(*)
FROM (
    SELECT
        json_extract(p.value, '$[0]') AS n,
        l.type AS type,
        CAST(json_extract(l.facts, '$.organisation') AS BLOB) AS organisation,
        CAST(coalesce(json_extract(y.body, '$.actor'), json_extract(y.body, '$.user')) AS BLOB)
            AS user,
        CAST(json_extract(l.facts, '$.source') AS BLOB) AS source,
        CAST(coalesce(
            json_extract(l.facts, '$.keyword'),
            json_extract(l.facts, '$.rule'),
            json_extract(l.facts, '$.code')
        ) AS BLOB) AS detail,
        CAST(CASE WHEN l.type <> 'opted_out' THEN json_extract(l.facts, '$.template') ELSE (
            SELECT coalesce(nullif(o.template, ''), 'message')
            FROM optin_outbox AS o INDEXED BY optin_outbox_of_recipient
            WHERE o.tenant = l.tenant AND o.recipient = l.recipient AND o.kind = 'text'
                AND o.authorised > 0 AND o.authorised < l.seq
            ORDER BY o.authorised DESC LIMIT 1
        ) END AS BLOB) AS template,
        CASE WHEN l.type IN ('opt_in_requested', 'form_linked', 'disclaimer_sent') THEN (
            SELECT a.type
            FROM optin_ledger AS a INDEXED BY optin_ledger_of_recipient
            WHERE a.tenant = l.tenant AND a.recipient = l.recipient AND a.recipient <> ''
                AND a.seq > l.seq AND a.scope IN (l.scope, '*')
                AND a.type IN (
                    'opted_in', 'opted_out', 'opt_in_requested', 'form_linked',
                    'opt_in_request_failed',
                    'disclaimer_sent', 'consent_expired'
                )
            ORDER BY a.seq LIMIT 1
        ) END AS answer,
        coalesce(json_extract(l.facts, '$.waited'), 0) AS waited,
        CASE WHEN l.type = 'opted_out' THEN (
            SELECT max(0, e.recorded_at - l.recorded_at) / 1000
            FROM optin_ledger AS e INDEXED BY optin_ledger_of_recipient
            WHERE e.tenant = l.tenant AND e.recipient = l.recipient AND e.recipient <> ''
                AND e.seq > l.seq AND e.scope = l.scope AND e.type = 'opt_out_effective'
            ORDER BY e.seq LIMIT 1
        ) END AS effective
    FROM json_each(:periods) AS p
    CROSS JOIN optin_ledger AS l INDEXED BY optin_ledger_counted
    LEFT JOIN optin_payload AS y ON y.tenant = l.tenant AND y.seq = l.seq
    WHERE l.tenant = :tenant AND l.recorded_at >= json_extract(p.value, '$[1]')
        AND l.recorded_at < json_extract(p.value, '$[2]') AND l.scope NOT IN ('users', 'portal', 'forms')
        AND l.type IN (
            'opt_in_requested', 'form_linked', 'disclaimer_sent', 'disclaimer_failed', 'opted_in', 'opted_out',
            'message_refused', 'send_blocked'
        )
    LIMIT -1
) AS f
GROUP BY n, type, organisation, user, source, detail, template, answer, waited, effective

-- name: count_payloads
-- How many payloads about a recipient there are.
SELECT count(*) FROM optin_ledger AS l
JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = ? AND l.recipient = ? AND l.recipient <> ''

-- name: count_waiting
-- How many rows of a recipient are held or pending.
SELECT count(*) FROM optin_outbox INDEXED BY optin_outbox_open
WHERE tenant = ? AND recipient = ? AND state IN ('held', 'pending', 'calling')
    AND state <> 'calling'

-- name: waiting_costs
-- What those of a recipient's rows that are held or pending have taken.
SELECT id, charged, units FROM optin_outbox INDEXED BY optin_outbox_open
WHERE tenant = ? AND recipient = ? AND state IN ('held', 'pending', 'calling')
    AND state <> 'calling' AND units > 0
ORDER BY id

-- name: erase_payloads
-- Destroy the payloads and salts about a recipient; the ledger must say so in a later entry.
DELETE FROM optin_payload WHERE tenant = :tenant AND seq IN (
    SELECT l.seq FROM optin_ledger AS l
    WHERE l.tenant = :tenant AND l.recipient = :recipient AND l.recipient <> ''
)

-- name: erase_address
-- Destroy the plain address.
DELETE FROM optin_address WHERE tenant = ? AND recipient = ?

-- name: erase_inbox
-- Destroy what a recipient wrote; that it was an opt-out stays.
UPDATE optin_inbox SET text = '', raw = zeroblob(0) WHERE tenant = ? AND recipient = ?

-- name: erase_outbox
-- Destroy what was written to a recipient, and discard what has not left.
UPDATE optin_outbox SET
    body = '', approved = '',
    code = CASE WHEN state IN ('held', 'pending') THEN 'erased' ELSE code END,
    charged = CASE WHEN state IN ('held', 'pending') THEN '' ELSE charged END,
    units = CASE WHEN state IN ('held', 'pending') THEN 0 ELSE units END,
    state = CASE WHEN state IN ('held', 'pending') THEN 'discarded' ELSE state END
WHERE tenant = ? AND recipient = ?

-- name: erase_mails
-- Destroy what the mailboxes of a contact were told of its portal threads, and of which; what has
-- not left is still decided about under the mailbox's lock.
UPDATE optin_outbox INDEXED BY optin_outbox_mails SET body = '', group_id = ''
WHERE tenant = :tenant AND kind = 'mail' AND group_id IN (
    SELECT t.id FROM optin_portal_thread AS t
    WHERE t.tenant = :tenant AND t.recipient = :recipient
)

-- name: erase_tokens
-- Destroy the links about a recipient.
DELETE FROM optin_token WHERE tenant = ? AND recipient = ? AND recipient <> ''

-- name: erase_phone
-- Take a number from the users who have it.
UPDATE optin_user SET phone = '', phone_key = ''
WHERE tenant = ? AND phone_key = ? AND phone_key <> ''

-- name: erase_email
-- Take a mailbox from the users who have it.
UPDATE optin_user SET email = '', email_key = ''
WHERE tenant = ? AND email_key = ? AND email_key <> ''

-- name: erase_conversations
-- Destroy the conversations with a recipient, and what they are filed under.
DELETE FROM optin_conversation WHERE tenant = ? AND recipient = ?

-- name: erase_sorted
-- Destroy what the messages of a recipient were sorted into.
DELETE FROM optin_sorted WHERE tenant = ? AND recipient = ?

-- name: erase_portal
-- Close the portal of a contact, and destroy where it was told and the key of its content.
UPDATE optin_portal SET
    since = CASE WHEN active = 1 THEN :now ELSE since END, active = 0, email = '', email_key = '',
    data_key = zeroblob(0)
WHERE tenant = :tenant AND recipient = :recipient

-- name: erase_portal_email
-- Take a mailbox from the portals that have it.
UPDATE optin_portal SET email = '', email_key = ''
WHERE tenant = ? AND email_key = ? AND email_key <> ''

-- name: erase_threads
-- Destroy what the portal threads of a contact are about.
UPDATE optin_portal_thread SET subject = zeroblob(0) WHERE tenant = ? AND recipient = ?

-- name: erase_posts
-- Destroy what was written in them.
UPDATE optin_portal_post SET content = zeroblob(0) WHERE tenant = ? AND recipient = ?

-- name: write_meta
-- Keep what the database says about itself.
INSERT INTO optin_meta (name, value) VALUES (?, ?)

-- name: meta
-- What the database says about itself.
SELECT value FROM optin_meta WHERE name = ?

-- name: migrations
-- Which migrations made the tables.
SELECT number, checksum FROM optin_migration

-- name: write_migration
-- Note a migration, with the machine's own time: it decides nothing.
INSERT INTO optin_migration (number, name, checksum, applied_at)
VALUES (?, ?, ?, CAST(strftime('%s', 'now') AS INTEGER) * 1000000)

-- name: schema
-- What of ours stands in the file.
SELECT name FROM sqlite_schema WHERE name GLOB 'optin_*'

-- name: schema_statements
-- The statements that made the tables, in order.
SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name GLOB 'optin_*' ORDER BY rowid

-- name: lock
-- Take the lock for writing, and write nothing.
UPDATE optin_meta SET value = value WHERE name = ''
