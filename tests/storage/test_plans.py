"""Which index answers each query, on a database without statistics.

A plan that scans a tenant's whole table is right and slow, and nothing but its plan shows it.
"""

import re
import sqlite3
from collections.abc import Iterator

import pytest

from optin.storage.sqlite import schema
from optin.storage.sqlite.queries import QUERIES, SQL

IDS = "tenant=? AND provider=? AND account=? AND kind=?"
MESSAGE = "provider=? AND account=? AND message_id=?"

BEFORE = "(active_at,recipient,sender)<(?,?,?)"
ARRIVED = [
    "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    "SEARCH s USING PRIMARY KEY (tenant=? AND recipient=? AND inbound=? AND number=?)",
]
TEXTS = ["SEARCH w USING INDEX outbox_key (tenant=? AND key=?)", *ARRIVED]

WHOSE = "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)"
THREAD = [WHOSE, "SEARCH e USING PRIMARY KEY (tenant=? AND thread=?)"]
NAMED = "SEARCH h USING PRIMARY KEY (tenant=? AND id=?)"
OF_CONTACT = "tenant=? AND recipient=? AND (active_at,id)<(?,?)"
OF_USER = "tenant=? AND user_id=? AND (active_at,thread)<(?,?)"
POST = "SEARCH m USING INDEX sqlite_autoindex_portal_post_1 (tenant=? AND thread=? AND"

# Whether somebody is a contact, and has a state that is asked for.
CONTACT = [
    "SEARCH u USING PRIMARY KEY (tenant=? AND recipient=? AND scope=?)",
    "SEARCH o USING PRIMARY KEY (tenant=? AND recipient=?)",
]
WALKED = [
    "SEARCH r USING PRIMARY KEY (tenant=? AND recipient=?)", "SCAN j VIRTUAL TABLE INDEX 1:",
    *CONTACT,
]  # fmt: skip
STANDS = [
    "SEARCH e USING PRIMARY KEY (tenant=? AND recipient=? AND scope=?)",
    "SEARCH o USING PRIMARY KEY (tenant=? AND recipient=?)",
    "SEARCH o USING PRIMARY KEY (tenant=? AND recipient=?)",
]
CHANGES = ["CO-ROUTINE c", "SCAN c", *WALKED, *STANDS]
LISTED = ["CO-ROUTINE w", "SCAN w", *WALKED]
ASKED_FOR = [
    *LISTED, *STANDS, "SEARCH c USING PRIMARY KEY (tenant=? AND recipient=?)",
    "SEARCH u USING PRIMARY KEY (tenant=? AND recipient=?)",
]  # fmt: skip
BLOCKS = [*ASKED_FOR, "SEARCH b USING PRIMARY KEY (tenant=? AND recipient=?)"]
PART = "recipient_of_office (tenant=? AND organisation=?)"
OFFICE = [f"SEARCH recipient USING INDEX {PART}", "SCAN j VIRTUAL TABLE INDEX 1:"]
CONSENT = "SEARCH c USING PRIMARY KEY (tenant=? AND recipient=?)"
STATE = "consent_changes (tenant=? AND state=? AND"
NUMBER, ENDING = "address_by_number (tenant=? AND", "address_by_ending (tenant=? AND <expr>=? AND"
UP_TO, DOWN_TO = "(value,recipient)>(?,?) AND value<?)", "value>? AND (value,recipient)<(?,?))"

# What EXPLAIN QUERY PLAN says of each table that the query touches.
PLANS = {
    "subject": [
        "SEARCH t USING PRIMARY KEY (tenant=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH r USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH c USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH v USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH i USING INDEX inbox_stops (tenant=? AND recipient=?)",
        "SEARCH o USING INDEX outbox_open (tenant=? AND recipient=?)",
    ],
    "acquainted": [
        "SCAN j VIRTUAL TABLE INDEX 1:",
        "SEARCH r USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH i USING INDEX inbox_stops (tenant=? AND recipient=?)",
    ],
    "used": [
        "SCAN j VIRTUAL TABLE INDEX 1:",
        "SEARCH u USING PRIMARY KEY (tenant=? AND key=?)",
    ],
    "tenant": ["SEARCH tenant USING PRIMARY KEY (tenant=?)"],
    "blocks": [
        "SEARCH block USING PRIMARY KEY (tenant=? AND recipient=?)",
        "USE TEMP B-TREE FOR ORDER BY",
    ],
    "other_stop": ["SEARCH inbox USING INDEX inbox_stops (tenant=? AND recipient=?)"],
    "glance": [
        "SCAN j VIRTUAL TABLE INDEX 1:",
        "SEARCH c USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH b USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH i USING INDEX inbox_stops (tenant=? AND recipient=?)",
        "SEARCH o USING INDEX outbox_open (tenant=? AND recipient=?)",
    ],
    "settings": [
        "SEARCH settings USING INDEX sqlite_autoindex_settings_1 (tenant=? AND version=?)"
    ],
    "settings_at": ["SEARCH settings USING INDEX sqlite_autoindex_settings_1 (tenant=?)"],
    "history_at": ["SEARCH ledger USING INDEX ledger_of_recipient (tenant=? AND recipient=?)"],
    "held": [
        "SEARCH o USING INDEX outbox_open (tenant=? AND recipient=?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "row": [
        "SEARCH o USING PRIMARY KEY (tenant=? AND id=?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "due": [
        "SEARCH o USING INDEX outbox_due (due_at<?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH e USING INDEX outbox_open (tenant=? AND recipient=?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "expired": [
        "SEARCH o USING INDEX outbox_lease (lease_until<?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "attempt_of": [f"SEARCH attempt USING INDEX attempt_message ({MESSAGE})"],
    "undecided": [
        f"SEARCH i USING INDEX sqlite_autoindex_inbox_1 ({IDS} AND event_id=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "user": ["SEARCH user USING PRIMARY KEY (tenant=? AND user_id=?)"],
    "portal": [WHOSE, "SEARCH p USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "portal_thread": [*THREAD, NAMED],
    "memo": ["SEARCH idempotency USING PRIMARY KEY (tenant=? AND key=?)"],
    "token": ["SEARCH token USING PRIMARY KEY (tenant=? AND hash=?)"],
    "named_row": [
        "SEARCH o USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "account": ["SEARCH account USING PRIMARY KEY (tenant=? AND account=?)"],
    "scan_entries": ["SEARCH quota USING PRIMARY KEY (tenant=? AND account=? AND seq>?)"],
    "waiting_costs": ["SEARCH outbox USING INDEX outbox_open (tenant=? AND recipient=?)"],
    "route": ["SEARCH route USING PRIMARY KEY (sender=?)"],
    "tenants": ["SCAN tenant"],
    "drop_routes": ["SEARCH route USING INDEX route_of_tenant (tenant=?)"],
    "drop_blocks": ["SEARCH block USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "drop_seat": ["SEARCH portal_seat USING PRIMARY KEY (tenant=? AND thread=? AND user_id=?)"],
    "decide_delivery": ["SEARCH inbox USING INTEGER PRIMARY KEY (rowid=?)"],
    "call_row": ["SEARCH outbox USING PRIMARY KEY (tenant=? AND id=?)"],
    "authorise_row": ["SEARCH outbox USING PRIMARY KEY (tenant=? AND id=?)"],
    "move_row": ["SEARCH outbox USING PRIMARY KEY (tenant=? AND id=?)"],
    "end_attempt": ["SEARCH attempt USING PRIMARY KEY (tenant=? AND outbox_id=?)"],
    "name_attempt": [
        "SEARCH attempt USING PRIMARY KEY (tenant=? AND outbox_id=?)",
        f"SEARCH other USING INDEX attempt_message ({MESSAGE} AND tenant=?)",
    ],
    "change_token": ["SEARCH token USING PRIMARY KEY (tenant=? AND hash=?)"],
    "scan_link": [
        "SEARCH t USING PRIMARY KEY (tenant=? AND hash=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_links": [
        "SEARCH t USING PRIMARY KEY (tenant=? AND hash>?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_links_of": [
        "SEARCH t USING INDEX token_of_recipient (tenant=? AND recipient=? AND hash>?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "spend_token": ["SEARCH token USING PRIMARY KEY (tenant=? AND hash=?)"],
    "forget_user": ["SEARCH user USING PRIMARY KEY (tenant=? AND user_id=?)"],
    "forget_notices": ["SEARCH outbox USING INDEX outbox_notices (tenant=? AND user_id=?)"],
    "scan_users": ["SEARCH user USING PRIMARY KEY (tenant=? AND user_id>?)"],
    "scan_notices": [
        "SEARCH o USING INDEX outbox_notices (tenant=? AND user_id=? AND id<?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_unread": [
        "SEARCH o USING INDEX outbox_unread (tenant=? AND user_id=? AND id<?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "count_unread": ["SEARCH outbox USING INDEX outbox_unread (tenant=? AND user_id=?)"],
    "mark_read": [
        "SCAN json_each VIRTUAL TABLE INDEX 1:",
        "SEARCH outbox USING INDEX outbox_unread (tenant=? AND user_id=? AND id=?)",
    ],
    "mark_all_read": ["SEARCH outbox USING INDEX outbox_unread (tenant=? AND user_id=?)"],
    "scan_ledger": [
        "SEARCH l USING PRIMARY KEY (tenant=? AND seq>?)",
        "SEARCH p USING PRIMARY KEY (tenant=? AND seq=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_history": [
        "SEARCH l USING INDEX ledger_of_recipient (tenant=? AND recipient=? AND seq>?)",
        "SEARCH p USING PRIMARY KEY (tenant=? AND seq=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_ledger_back": [
        "SEARCH l USING PRIMARY KEY (tenant=? AND seq<?)",
        "SEARCH p USING PRIMARY KEY (tenant=? AND seq=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_history_back": [
        "SEARCH l USING INDEX ledger_of_recipient (tenant=? AND recipient=? AND seq<?)",
        "SEARCH p USING PRIMARY KEY (tenant=? AND seq=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_recipients": [
        "SEARCH r USING PRIMARY KEY (tenant=? AND recipient>?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_consents": [
        "SEARCH consent USING PRIMARY KEY (tenant=? AND recipient>? AND recipient<?)"
    ],
    "some_recipients": [
        "SCAN j VIRTUAL TABLE INDEX 1:",
        "SEARCH r USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "some_consents": [
        "SCAN j VIRTUAL TABLE INDEX 1:",
        "SEARCH c USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "office_is_large": OFFICE,
    "office_changes": [
        "COMPOUND QUERY",
        "UNION ALL",
        *OFFICE,
        *WALKED,
        *STANDS,
        CONSENT,
        *OFFICE,
        *WALKED,
    ],
    "office_numbers": [
        *OFFICE,
        *WALKED,
        *STANDS,
        CONSENT,
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH u USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "walk_one": [*CONTACT, "SEARCH r USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "walk_changes": [
        f"SEARCH consent USING INDEX {STATE} since>? AND (since,recipient,scope)<(?,?,?))",
        *CHANGES,
    ],
    "walk_changes_back": [
        f"SEARCH consent USING INDEX {STATE} (since,recipient,scope)>(?,?,?))",
        *CHANGES,
    ],
    "walk_unknown": [
        "SEARCH recipient USING INDEX recipient_unknown (tenant=? AND recipient<?)",
        *LISTED,
    ],
    "walk_unknown_back": [
        "SEARCH recipient USING INDEX recipient_unknown (tenant=? AND recipient>?)",
        *LISTED,
    ],
    "walk_blocks": [
        "SEARCH block USING INDEX block_newest (tenant=? AND since>? AND (since,recipient)<(?,?))",
        *BLOCKS,
    ],
    "walk_blocks_back": [
        "SEARCH block USING INDEX block_newest (tenant=? AND (since,recipient)>(?,?))",
        *BLOCKS,
    ],
    "walk_numbers": [f"SEARCH address USING INDEX {NUMBER} {UP_TO}", *ASKED_FOR],
    "walk_numbers_back": [f"SEARCH address USING INDEX {NUMBER} {DOWN_TO}", *ASKED_FOR],
    "walk_endings": [f"SEARCH address USING INDEX {ENDING} {UP_TO}", *ASKED_FOR],
    "walk_endings_back": [f"SEARCH address USING INDEX {ENDING} {DOWN_TO}", *ASKED_FOR],
    "scan_proofs": [
        "SEARCH c USING PRIMARY KEY (tenant=? AND (recipient,scope)>(?,?))",
        "SEARCH k USING PRIMARY KEY (tenant=? AND recipient=?)",
        "SEARCH l USING PRIMARY KEY (tenant=? AND seq=?)",
        "SEARCH p USING PRIMARY KEY (tenant=? AND seq=?)",
        "SEARCH i USING INDEX inbox_stops (tenant=? AND recipient=?)",
    ],
    "scan_rows": [
        "SEARCH o USING PRIMARY KEY (tenant=? AND id>?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_open_rows": [
        "SEARCH o USING INDEX outbox_open (tenant=?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
        "USE TEMP B-TREE FOR ORDER BY",
    ],
    "scan_rows_of": [
        "SEARCH o USING INDEX outbox_of_recipient (tenant=? AND recipient=? AND id>?)",
        "SEARCH w USING INDEX outbox_key (tenant=? AND key=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_deliveries": [
        "SEARCH i USING INDEX inbox_arrivals (tenant=? AND rowid>?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_undecided": [
        "SEARCH i USING INDEX inbox_undecided (tenant=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
        "USE TEMP B-TREE FOR ORDER BY",
    ],
    "scan_all_deliveries": [
        "SEARCH i USING INTEGER PRIMARY KEY (rowid>?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_all_undecided": [
        "SCAN i USING INDEX inbox_undecided",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
        "USE TEMP B-TREE FOR ORDER BY",
    ],
    "scan_deliveries_of": [
        "SEARCH i USING INDEX inbox_of_recipient (tenant=? AND recipient=? AND rowid>?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_conversations": [
        f"SEARCH v USING INDEX conversation_active (tenant=? AND {BEFORE})",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_conversations_of_client": [
        f"SEARCH v USING INDEX conversation_of_client (tenant=? AND client=? AND {BEFORE})",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "conversation": [
        "SEARCH v USING PRIMARY KEY (tenant=? AND recipient=? AND sender=?)",
        "SEARCH a USING PRIMARY KEY (tenant=? AND recipient=?)",
    ],
    "scan_portals": [WHOSE, "SEARCH p USING PRIMARY KEY (tenant=? AND recipient>?)"],
    "scan_portal": [WHOSE, "SEARCH p USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "scan_threads": [
        *THREAD,
        "SEARCH h USING INDEX portal_thread_active (tenant=? AND (active_at,id)<(?,?))",
    ],
    "scan_thread": [*THREAD, NAMED],
    "scan_threads_of_contact": [
        *THREAD,
        f"SEARCH h USING INDEX portal_thread_of_contact ({OF_CONTACT})",
        "SEARCH w USING PRIMARY KEY (tenant=? AND thread=? AND user_id=?)",
    ],
    "scan_threads_unread_by_contact": [
        *THREAD,
        f"SEARCH h USING INDEX portal_thread_unread ({OF_CONTACT})",
    ],
    "scan_threads_of_user": [
        *THREAD,
        NAMED,
        f"SEARCH w USING INDEX portal_seat_of_user ({OF_USER})",
    ],
    "scan_threads_unread_by_user": [
        *THREAD,
        NAMED,
        f"SEARCH w USING INDEX portal_seat_unread ({OF_USER})",
    ],
    "scan_posts": [f"{POST} number>?)"],
    "scan_posts_back": [f"{POST} number<?)"],
    "scan_posts_of_contact": [
        (
            "SEARCH m USING INDEX portal_post_of_contact"
            " (tenant=? AND recipient=? AND (entry,thread,number)>(?,?,?))"
        ),
    ],
    "thread_texts": [
        "SEARCH o USING INDEX outbox_of_recipient (tenant=? AND recipient=? AND id>?)",
        *TEXTS,
    ],
    "thread_arrived": [
        "SEARCH i USING INDEX inbox_of_recipient (tenant=? AND recipient=? AND rowid>?)",
        *ARRIVED,
    ],
    "thread_back_texts": [
        "SEARCH o USING INDEX outbox_of_recipient (tenant=? AND recipient=? AND id<?)",
        *TEXTS,
    ],
    "thread_back_arrived": [
        "SEARCH i USING INDEX inbox_of_recipient (tenant=? AND recipient=? AND rowid<?)",
        *ARRIVED,
    ],
    "all_back_texts": ["SEARCH o USING PRIMARY KEY (tenant=? AND id<?)", *TEXTS],
    "all_back_arrived": ["SEARCH i USING INDEX inbox_arrivals (tenant=? AND rowid<?)", *ARRIVED],
    "tallies": [
        "CO-ROUTINE f",
        "SCAN f",
        "SCAN p VIRTUAL TABLE INDEX 1:",
        "SEARCH a USING INDEX ledger_of_recipient (tenant=? AND recipient=? AND seq>?)",
        "SEARCH e USING INDEX ledger_of_recipient (tenant=? AND recipient=? AND seq>?)",
        "SEARCH l USING INDEX ledger_counted (tenant=? AND recorded_at>? AND recorded_at<?)",
        "SEARCH o USING INDEX outbox_of_recipient (tenant=? AND recipient=?)",
        "SEARCH y USING PRIMARY KEY (tenant=? AND seq=?)",
        "USE TEMP B-TREE FOR GROUP BY",
        "USE TEMP B-TREE FOR ORDER BY",
    ],
    "count_payloads": [
        "SEARCH l USING INDEX ledger_of_recipient (tenant=? AND recipient=?)",
        "SEARCH p USING PRIMARY KEY (tenant=? AND seq=?)",
    ],
    "count_waiting": ["SEARCH outbox USING INDEX outbox_open (tenant=? AND recipient=?)"],
    "erase_payloads": [
        "SEARCH payload USING PRIMARY KEY (tenant=? AND seq=?)",
        "SEARCH l USING INDEX ledger_of_recipient (tenant=? AND recipient=?)",
    ],
    "erase_address": ["SEARCH address USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "erase_inbox": ["SEARCH inbox USING INDEX inbox_of_recipient (tenant=? AND recipient=?)"],
    "erase_outbox": ["SEARCH outbox USING INDEX outbox_of_recipient (tenant=? AND recipient=?)"],
    "erase_mails": [
        "SEARCH outbox USING INDEX outbox_mails (tenant=? AND group_id=?)",
        "SEARCH t USING INDEX portal_thread_of_contact (tenant=? AND recipient=?)",
    ],
    "erase_tokens": ["SEARCH token USING INDEX token_of_recipient (tenant=? AND recipient=?)"],
    "erase_phone": ["SEARCH user USING INDEX user_by_phone (tenant=? AND phone_key=?)"],
    "erase_email": ["SEARCH user USING INDEX user_by_email (tenant=? AND email_key=?)"],
    "erase_conversations": ["SEARCH conversation USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "erase_sorted": ["SEARCH sorted USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "erase_portal": ["SEARCH portal USING PRIMARY KEY (tenant=? AND recipient=?)"],
    "erase_portal_email": ["SEARCH portal USING INDEX portal_by_email (tenant=? AND email_key=?)"],
    "erase_threads": [
        "SEARCH portal_thread USING INDEX portal_thread_of_contact (tenant=? AND recipient=?)"
    ],
    "erase_posts": [
        "SEARCH portal_post USING INDEX portal_post_of_contact (tenant=? AND recipient=?)"
    ],
    "meta": ["SEARCH meta USING PRIMARY KEY (name=?)"],
    "lock": ["SEARCH meta USING PRIMARY KEY (name=?)"],
}
# Read once when the file is opened, a handful of rows.
SMALL = {"migrations", "schema", "schema_statements"}


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(schema())
    yield connection
    connection.close()


def _plan(connection: sqlite3.Connection, query: str) -> list[str]:
    names = dict.fromkeys(re.findall(r":(\w+)", query), 0)
    numbers = [int(number) for number in re.findall(r"\?(\d+)", query)]
    given: object = names or (0,) * max(numbers, default=query.count("?"))
    found = connection.execute(f"EXPLAIN QUERY PLAN {query}", given).fetchall()  # type: ignore[arg-type]
    # Versions of SQLite word a plan a little differently, and order subqueries differently.
    # Every name of ours begins alike.
    steps = sorted(re.sub(" LEFT-JOIN|COVERING |optin_", "", str(row[3])) for row in found)
    return [step for step in steps if "SUBQUERY" not in step and step != "SCAN CONSTANT ROW"]


@pytest.mark.parametrize("name", sorted(PLANS))
def test_each_query_uses_its_index(database: sqlite3.Connection, name: str) -> None:
    assert _plan(database, QUERIES[name]) == sorted(PLANS[name])


def test_each_query_that_reads_has_its_plan_written_down() -> None:
    plain = {name for name, query in QUERIES.items() if query.startswith("INSERT")}
    assert set(QUERIES) - plain - SMALL == set(PLANS)


def test_each_query_says_what_it_is_for() -> None:
    assert all(text.endswith(".") for text in SQL.explanations.values())
    assert set(SQL.explanations) == set(QUERIES)
