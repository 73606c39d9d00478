"""Which index answers each query of PostgreSQL's, on tables that are empty and were never analysed.

A plan that reads a whole table is right and slow, and nothing but its plan shows it. The tables of
a new host are empty on the day on which the server makes its plans.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

import optin.storage
from optin.storage.postgres import PostgresStore
from optin.storage.postgres.opening import connecting
from optin.storage.postgres.queries import COLUMNS, SQL
from tests.postgres import KEY, server

ROW = [
    "optin_address_pkey a (tenant=, recipient=)",
    "optin_outbox_key w (tenant=, key=)",
]
DELIVERY = ["optin_address_pkey a (tenant=, recipient=)"]
ENTRY = ["optin_address_pkey a (tenant=, recipient=)", "optin_payload_pkey p (tenant=, seq=)"]
STANDING = [
    "optin_consent_pkey c (tenant=, recipient=)",
    "optin_block_pkey b (tenant=, recipient=)",
    "Sort b.seq",
]
TALK = ["optin_address_pkey a (tenant=, recipient=)", "optin_portal_seat_pkey e (tenant=, thread=)"]
SORTED = ["optin_sorted_pkey p (tenant=, recipient=, inbound=, number=)"]
WHOSE = "(tenant || ''::text)="
BEFORE = "ROW(active_at, ((recipient || '.'::text) || sender))<"
IDS = "event_id=, tenant=, provider=, account=, kind="
EVENT = "optin_inbox_event_id_tenant_provider_account_kind_key"

# Whether somebody is a contact, and has a state that is asked for.
CONTACT = [
    "optin_consent_pkey o (tenant=, recipient=)",
    "optin_consent_pkey u (tenant=, recipient=, scope=)",
]
LISTED = ["optin_recipient_pkey r (tenant=, recipient=)", *CONTACT]
STANDS = [
    *LISTED, "optin_consent_pkey e (tenant=, recipient=, scope=)",
    "optin_consent_pkey o_1 (tenant=, recipient=)", "optin_consent_pkey o_2 (tenant=, recipient=)",
]  # fmt: skip
ASKED_FOR = [
    *STANDS, "optin_consent_pkey c (tenant=, recipient=)",
    "optin_recipient_pkey u_1 (tenant=, recipient=)",
]  # fmt: skip
BLOCKS = [*ASKED_FOR, "optin_block_pkey b (tenant=, recipient=)"]
OFFICE = f"optin_recipient_of_office optin_recipient ({WHOSE}, organisation=)"
CHANGES = f"optin_consent_changes optin_consent ({WHOSE}, state="
BY_NUMBER = f"optin_address_by_number optin_address ({WHOSE}"
BY_ENDING = f"optin_address_by_ending optin_address ({WHOSE}"
UP_TO, DOWN_TO = "value<, ROW(value, recipient)>", "value>=, ROW(value, recipient)<="

# For each query the indexes that are read, each with the table and what is looked up in it; and
# what is sorted.
PLANS = {
    "lock": ["optin_recipient_pkey r (tenant=, recipient=)", "Sort r.tenant, r.recipient"],
    "lock_patiently": [
        "optin_recipient_pkey r (tenant=, recipient=)",
        "Sort r.tenant, r.recipient",
    ],
    "subjects": [
        *STANDING,
        "optin_conversation_pkey v (tenant=, recipient=)",
        "optin_portal_pkey p (tenant=, recipient=)",
        "optin_tenant_pkey t (tenant=)",
        "optin_address_pkey a (tenant=, recipient=)",
        "optin_recipient_pkey r (tenant=, recipient=)",
        "optin_inbox_stops i (recipient=, tenant=)",
        "optin_outbox_open o (recipient=, tenant=)",
        f"{EVENT} s ({IDS})",
        "optin_idempotency_pkey m (tenant=, key=)",
    ],
    "portal_threads": [*TALK, "optin_portal_thread_pkey h (tenant=, id=)"],
    "glance": [
        "optin_consent_pkey k (tenant=, recipient=, scope=)",
        "optin_block_pkey b (tenant=, recipient=)",
        "optin_inbox_stops i (tenant=)",
        "optin_outbox_open o (recipient=, tenant=)",
    ],
    "blocks": ["optin_block_pkey optin_block (tenant=, recipient=)", "Sort seq"],
    "versions": ["optin_tenant_pkey optin_tenant (tenant=)"],
    "settings": ["optin_settings_pkey s (tenant=, version=)"],
    "settings_at": ["optin_settings_pkey optin_settings (tenant=)"],
    "held": [*ROW, "optin_outbox_open h (recipient=, tenant=)", "Sort h.tenant, h.id"],
    "history_at": ["optin_ledger_of_recipient optin_ledger (recipient=, tenant=)"],
    "seen": [f"{EVENT} i ({IDS})"],
    "memos": ["optin_idempotency_pkey m (tenant=, key=)"],
    "attempts": [*ROW, "optin_outbox_pkey o (tenant=, id=)", "Sort o.tenant, o.id"],
    "users": ["optin_user_pkey u (tenant=, user_id=)", "Sort u.tenant, u.user_id"],
    "users_seen": ["optin_user_pkey u (tenant=, user_id=)"],
    "undecided": [
        *DELIVERY,
        f"{EVENT} i ({IDS})",
        "optin_inbox_stops n (recipient=, tenant=)",
    ],
    "tokens": ["optin_token_pkey t (tenant=, hash=)", "Sort t.tenant, t.hash"],
    "due": [
        *ROW,
        "optin_outbox_due o (due_at<=)",
        "optin_outbox_key w_1 (tenant=, key=)",
        "optin_outbox_open e (recipient=, tenant=)",
        "optin_outbox_key w_2 (tenant=, key=)",
    ],
    "expired": [*ROW, "optin_outbox_lease o (lease_until<=)"],
    "attempt_of": ["optin_attempt_message optin_attempt (provider=, account=, message_id=)"],
    "named_rows": [*ROW, "optin_outbox_key o (tenant=, key=)", "Sort o.tenant, o.id"],
    "account": ["optin_account_pkey optin_account (tenant=, account=)"],
    "accounts": ["optin_account_pkey a (tenant=, account=)", "Sort a.tenant, a.account"],
    "accounts_of": [
        "optin_account_pkey a (tenant=)",
        "optin_outbox_open o (recipient=, tenant=)",
    ],
    "waiting_costs": ["optin_outbox_open optin_outbox (recipient=, tenant=)"],
    "tallies": [
        (
            'Sort found.n, found.type, found.organisation, found."user", found.source, '
            "found.detail, found.template, found.answer, found.waited, found.effective"
        ),
        "Sort o.authorised DESC",
        "optin_ledger_counted x (tenant=, recorded_at>=, recorded_at<)",
        "optin_ledger_of_recipient a (recipient=, tenant=, seq>)",
        "optin_ledger_of_recipient e (recipient=, tenant=, seq>)",
        "optin_outbox_of_recipient o (recipient=, tenant=)",
        "optin_payload_pkey y (tenant=, seq=)",
    ],
    "scan_entries": ["optin_quota_pkey optin_quota (tenant=, account=, seq>)"],
    "token_hashes": ["optin_token_pkey t (tenant=, hash=)"],
    "lock_routes": ["optin_meta_pkey optin_meta (name=)"],
    "routes": ["optin_route_pkey optin_route (sender=)"],
    "route": ["optin_route_pkey optin_route (sender=)"],
    "heads": ["optin_outbox_key o (tenant=, key=)", "optin_tenant_pkey t (tenant=)"],
    "tenants": ["optin_tenant_pkey optin_tenant ()"],
    "write_tenant": ["optin_tenant_pkey t (tenant=)"],
    "drop_routes": ["optin_route_of_tenant r (tenant=)"],
    "write_recipient": ["optin_recipient_pkey r (tenant=, recipient=)"],
    "drop_blocks": ["optin_block_pkey b (tenant=, recipient=)"],
    "drop_seat": ["optin_portal_seat_pkey e (tenant=, thread=)"],
    "decide_delivery": ["optin_inbox_pkey i (arrival=, tenant=)"],
    "call_row": ["optin_outbox_pkey o (tenant=, id=)"],
    "authorise_row": ["optin_outbox_pkey o (tenant=, id=)"],
    "move_row": ["optin_outbox_pkey o (tenant=, id=)"],
    "end_attempt": ["optin_attempt_pkey m (tenant=, outbox_id=)"],
    "name_attempt": [
        "optin_attempt_pkey m (tenant=, outbox_id=)",
        "optin_attempt_message other (provider=, account=, message_id=, tenant=)",
    ],
    "write_account": ["optin_account_pkey a (tenant=, account=)"],
    "change_token": ["optin_token_pkey optin_token (tenant=, hash=)"],
    "spend_token": ["optin_token_pkey optin_token (tenant=, hash=)"],
    "write_user": ["optin_user_pkey u (tenant=, user_id=)"],
    "forget_user": ["optin_user_pkey optin_user (tenant=, user_id=)"],
    "forget_notices": ["optin_outbox_notices optin_outbox (user_id=, tenant=)"],
    "scan_users": ["optin_user_pkey optin_user (tenant=, user_id>)"],
    "scan_notices": [*ROW, "optin_outbox_notices o (user_id=, tenant=, id<)"],
    "scan_unread": [*ROW, "optin_outbox_unread o (user_id=, tenant=, id<)"],
    "count_unread": ["optin_outbox_unread optin_outbox (user_id=, tenant=)"],
    "mark_read": [
        "optin_outbox_pkey o (tenant=, id=)",
        "optin_outbox_unread optin_outbox (user_id=, tenant=)",
    ],
    "scan_ledger": [*ENTRY, "optin_ledger_pkey l (tenant=, seq>)"],
    "scan_history": [*ENTRY, "optin_ledger_of_recipient l (recipient=, tenant=, seq>)"],
    "scan_ledger_back": [*ENTRY, "optin_ledger_pkey l (tenant=, seq<)"],
    "scan_history_back": [*ENTRY, "optin_ledger_of_recipient l (recipient=, tenant=, seq<)"],
    "scan_recipients": [*STANDING, *DELIVERY, "optin_recipient_pkey r (tenant=, recipient>)"],
    "some_recipients": [
        *STANDING,
        *DELIVERY,
        "optin_recipient_pkey r (tenant=, recipient=)",
    ],
    "office_is_large": [OFFICE],
    "office_changes": [
        OFFICE,
        OFFICE.replace("recipient (", "recipient_1 ("),
        *STANDS,
        "optin_consent_pkey k (tenant=, recipient=)",
        "optin_consent_pkey o_3 (tenant=, recipient=)",
        "optin_consent_pkey u_1 (tenant=, recipient=, scope=)",
        "optin_recipient_pkey r_1 (tenant=, recipient=)",
    ],
    "office_numbers": [OFFICE, *ASKED_FOR, "optin_address_pkey k (tenant=, recipient=)"],
    "walk_one": LISTED,
    "walk_changes": [
        f"{CHANGES}, since>=, ROW(since, recipient, scope)<)",
        *STANDS,
    ],
    "walk_changes_back": [
        f"{CHANGES}, ROW(since, recipient, scope)>=)",
        *STANDS,
    ],
    "walk_unknown": [f"optin_recipient_unknown optin_recipient ({WHOSE}, recipient<)", *LISTED],
    "walk_unknown_back": [
        f"optin_recipient_unknown optin_recipient ({WHOSE}, recipient>=)",
        *LISTED,
    ],
    "walk_blocks": [
        f"optin_block_newest optin_block ({WHOSE}, since>=, ROW(since, recipient)<)",
        *BLOCKS,
    ],
    "walk_blocks_back": [
        f"optin_block_newest optin_block ({WHOSE}, ROW(since, recipient)>=)",
        *BLOCKS,
    ],
    "walk_numbers": [f"{BY_NUMBER}, {UP_TO})", *ASKED_FOR],
    "walk_numbers_back": [f"{BY_NUMBER}, {DOWN_TO})", *ASKED_FOR],
    "walk_endings": [f"{BY_ENDING}, {UP_TO})", *ASKED_FOR],
    "walk_endings_back": [f"{BY_ENDING}, {DOWN_TO})", *ASKED_FOR],
    "scan_proofs": [
        "optin_consent_pkey c (tenant=, ROW(recipient, scope)>)",
        "optin_address_pkey k (tenant=, recipient=)",
        "optin_ledger_pkey e (tenant=, seq=)",
        "optin_payload_pkey p (tenant=, seq=)",
        "optin_inbox_stops i (recipient=, tenant=)",
    ],
    "scan_rows": [*ROW, "optin_outbox_pkey o (tenant=, id>)"],
    "scan_open_rows": [*ROW, "optin_outbox_pkey o (tenant=, id>)"],
    "scan_rows_of": [*ROW, "optin_outbox_of_recipient o (recipient=, tenant=, id>)"],
    "scan_deliveries": [*DELIVERY, "optin_inbox_pkey i (arrival>, tenant=)"],
    "scan_undecided": [*DELIVERY, "optin_inbox_undecided i (arrival>, tenant=)"],
    "scan_all_deliveries": [*DELIVERY, "optin_inbox_pkey i (arrival>)"],
    "scan_all_undecided": [*DELIVERY, "optin_inbox_undecided i (arrival>)"],
    "scan_deliveries_of": [
        *DELIVERY,
        "optin_inbox_of_recipient i (recipient=, tenant=, arrival>)",
    ],
    "scan_link": [*DELIVERY, "optin_token_pkey t (tenant=, hash>, hash=)"],
    "scan_links": [*DELIVERY, "optin_token_pkey t (tenant=, hash>)"],
    "scan_links_of": [
        *DELIVERY,
        "optin_token_of_recipient t (recipient=, tenant=)",
        "Sort ((t.hash || '\\x'::bytea))",
    ],
    "scan_conversations": [
        *DELIVERY,
        f"optin_conversation_active v ({WHOSE}, {BEFORE})",
    ],
    "scan_conversations_of_client": [
        *DELIVERY,
        f"optin_conversation_of_client v ({WHOSE}, client=, {BEFORE})",
    ],
    "conversation": [*DELIVERY, "optin_conversation_pkey v (tenant=, recipient=, sender=)"],
    "scan_portals": [*DELIVERY, "optin_portal_pkey p (tenant=, recipient>)"],
    "scan_portal": [*DELIVERY, "optin_portal_pkey p (tenant=, recipient>, recipient=)"],
    "scan_threads": [*TALK, f"optin_portal_thread_active h ({WHOSE}, ROW(active_at, id)<)"],
    "scan_thread": [*TALK, "optin_portal_thread_pkey h (tenant=, id=)"],
    "scan_threads_of_contact": [
        *TALK,
        "optin_portal_seat_pkey w (tenant=, thread=)",
        "optin_portal_thread_of_contact h (recipient=, tenant=, ROW(active_at, id)<)",
    ],
    "scan_threads_unread_by_contact": [
        *TALK,
        "optin_portal_thread_unread h (recipient=, tenant=, ROW(active_at, id)<)",
    ],
    "scan_threads_of_user": [
        *TALK,
        "optin_portal_seat_of_user w (user_id=, tenant=, ROW(active_at, thread)<)",
        "optin_portal_thread_pkey t (tenant=, id=)",
    ],
    "scan_threads_unread_by_user": [
        *TALK,
        "optin_portal_seat_unread w (user_id=, tenant=, ROW(active_at, thread)<)",
        "optin_portal_thread_pkey t (tenant=, id=)",
    ],
    "scan_posts": ["optin_portal_post_pkey m (tenant=, thread=, number>)"],
    "scan_posts_back": ["optin_portal_post_pkey m (tenant=, thread=, number<)"],
    "scan_posts_of_contact": [
        "optin_portal_post_of_contact m (recipient=, tenant=, ROW(entry, thread, number)>)"
    ],
    "thread_texts": [*ROW, *SORTED, "optin_outbox_of_recipient o (recipient=, tenant=, id>)"],
    "thread_arrived": [
        *DELIVERY,
        *SORTED,
        "optin_inbox_of_recipient i (recipient=, tenant=, arrival>)",
    ],
    "thread_back_texts": [
        *ROW,
        *SORTED,
        "optin_outbox_of_recipient o (recipient=, tenant=, id<=)",
    ],
    "thread_back_arrived": [
        *DELIVERY,
        *SORTED,
        "optin_inbox_of_recipient i (recipient=, tenant=, arrival<=)",
    ],
    "all_back_texts": [*ROW, *SORTED, "optin_outbox_pkey o (tenant=, id<=)"],
    "all_back_arrived": [*DELIVERY, *SORTED, "optin_inbox_pkey i (arrival<=, tenant=)"],
    "hold_row": ["optin_outbox_pkey optin_outbox (tenant=, id=)"],
    "hold_recipient": ["optin_recipient_pkey optin_recipient (tenant=, recipient=)"],
    "lock_users_by_phone": [
        "optin_user_by_phone optin_user (phone_key=, tenant=)",
        "Sort ((user_id || ''::text))",
    ],
    "lock_users_by_email": [
        "optin_user_by_email optin_user (email_key=, tenant=)",
        "Sort ((user_id || ''::text))",
    ],
    "lock_erased": [
        "optin_portal_by_email p (email_key=, tenant=)",
        "optin_recipient_pkey r (tenant=, recipient=)",
    ],
    "lock_waiting": [
        "optin_outbox_open o (recipient=, tenant=)",
        "optin_portal_thread_of_contact t (recipient=, tenant=)",
        "optin_outbox_mails m (group_id=, tenant=)",
        "optin_outbox_pkey w (tenant=, id=)",
    ],
    "personal": [
        "optin_ledger_of_recipient l (recipient=, tenant=)",
        "optin_payload_pkey p (tenant=, seq=)",
        "optin_outbox_open optin_outbox (recipient=, tenant=)",
    ],
    "erase_payloads": [
        "optin_ledger_of_recipient l (recipient=, tenant=)",
        "optin_payload_pkey optin_payload (tenant=, seq=)",
    ],
    "erase_address": ["optin_address_pkey optin_address (tenant=, recipient=)"],
    "erase_inbox": ["optin_inbox_of_recipient optin_inbox (recipient=, tenant=)"],
    "erase_outbox": ["optin_outbox_of_recipient optin_outbox (recipient=, tenant=)"],
    "erase_mails": [
        "optin_portal_thread_of_contact t (recipient=, tenant=)",
        "optin_outbox_mails optin_outbox (group_id=, tenant=)",
    ],
    "erase_tokens": ["optin_token_of_recipient optin_token (recipient=, tenant=)"],
    "erase_phone": ["optin_user_by_phone optin_user (phone_key=, tenant=)"],
    "erase_email": ["optin_user_by_email optin_user (email_key=, tenant=)"],
    "erase_conversations": ["optin_conversation_pkey optin_conversation (tenant=, recipient=)"],
    "erase_sorted": ["optin_sorted_pkey optin_sorted (tenant=, recipient=)"],
    "erase_portal": ["optin_portal_pkey optin_portal (tenant=, recipient=)"],
    "erase_portal_email": ["optin_portal_by_email optin_portal (email_key=, tenant=)"],
    "erase_threads": ["optin_portal_thread_of_contact optin_portal_thread (recipient=, tenant=)"],
    "erase_posts": ["optin_portal_post_of_contact optin_portal_post (recipient=, tenant=)"],
    "meta": ["optin_meta_pkey optin_meta (name=)"],
}
# Read once when a database is opened: a handful of rows, and what the catalogue knows.
SMALL = {"migrations", "is_made", "server_time"}

_SCAN = re.compile(r"Scan(?: Backward)? using (\S+) on (\S+)(?: (\S+))?")
_TERM = re.compile(r"\((ROW\(.*?\)+|\(\w+ \|\| ''::text\)|\w+) (=|<=|<|>=|>) ")


@pytest.fixture(scope="module")
def empty() -> Iterator[psycopg.Connection[tuple[str]]]:
    """Give a session like the store's, on tables that nobody has ever filled or analysed."""
    database = server().database()
    PostgresStore(database, key=KEY).close()
    with psycopg.connect(database, **connecting(prepare=True)) as connection:
        yield connection


def _plan(connection: psycopg.Connection[tuple[str]], query: str) -> list[str]:
    """Return what is read by an index, what is sorted, and what is read as a whole."""
    names = list(dict.fromkeys(re.findall(r"%\((\w+)\)s", query)))
    numbered = re.sub(r"%\((\w+)\)s", lambda found: f"${names.index(found[1]) + 1}", query)
    # A cursor that binds on this side sends a text as it stands, and GENERIC_PLAN wants the $1.
    cursor = psycopg.ClientCursor(connection)
    cursor.execute(f"EXPLAIN (GENERIC_PLAN, COSTS OFF) {numbered}".encode())
    steps: list[str] = []
    for (line,) in cursor.fetchall():
        if "Seq Scan" in line or "Bitmap" in line:
            steps.append(line.strip())
        elif scan := _SCAN.search(line):
            steps.append(f"{scan[1]} {scan[3] or scan[2]} ()")
        elif "Index Cond:" in line:
            terms = ", ".join("".join(term) for term in _TERM.findall(line))
            steps[-1] = steps[-1].replace("()", f"({terms})")
        elif "Sort Key:" in line:
            keys = line.partition("Sort Key: ")[2].replace(' COLLATE "C"', "")
            steps.append(f"Sort {keys}")
    return sorted(steps)


@pytest.mark.parametrize("name", sorted(PLANS))
def test_each_query_uses_its_index(empty: psycopg.Connection[tuple[str]], name: str) -> None:
    assert _plan(empty, SQL.queries[name]) == sorted(PLANS[name])


def test_a_table_that_is_read_as_a_whole_is_seen(empty: psycopg.Connection[tuple[str]]) -> None:
    query = "SELECT 1 FROM optin_outbox WHERE tenant = %(tenant)s AND body = %(body)s"
    assert _plan(empty, query) == ["optin_outbox_pkey optin_outbox (tenant=)"]
    (step,) = _plan(empty, "SELECT 1 FROM optin_migration WHERE name = %(name)s")
    assert "Seq Scan" in step


def test_each_query_that_reads_has_its_plan_written_down() -> None:
    no_plan = {
        name
        for name, query in SQL.queries.items()
        if not query.startswith(("SELECT", "UPDATE", "DELETE"))
    }
    assert set(SQL.queries) - no_plan - SMALL == set(PLANS)
    # What else there is begins and ends transactions, or inserts.
    assert {SQL.queries[name].split()[0] for name in no_plan} == {
        "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "SET", "SHOW", "INSERT", "WITH",
    }  # fmt: skip


def test_each_query_says_what_it_is_for() -> None:
    assert all(text.endswith(".") for text in SQL.explanations.values())
    assert set(SQL.explanations) == set(SQL.queries)


def test_each_query_is_asked_somewhere() -> None:
    folder = Path(optin.storage.__file__).parent
    modules = [each.relative_to(folder) for each in folder.rglob("*.py")]
    texts = [(folder / each).read_text("utf-8") for each in modules if "sqlite" not in each.parts]
    named = set(re.findall(r'"([a-z_]+)"', "".join(texts)))
    assert set(SQL.queries) <= named


def test_what_is_written_names_what_it_is_given() -> None:
    """Each statement that unfolds a list of its own name says which columns that list has."""
    assert {name for name, columns in COLUMNS.items() if not columns} == set()
    assert {name for name in SQL.queries if name.startswith("write_")} - set(COLUMNS) == {
        "write_meta", "write_migration",
    }  # fmt: skip
