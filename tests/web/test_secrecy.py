"""Whoever asks for whatever page: nobody reads a word that was not written for them (row O6)."""

import logging
from collections.abc import Iterator

import pytest
from attrs import evolve, frozen

from optin import PortalContact, PortalUser
from optin.web import PortalVisitor
from optin.web.routes import PORTAL
from tests.web.portal_office import ADA, CONTACTS, KIM, SAM, STAFF, Office
from tests.web.visitor import DANA, TENANT, Visitor

OTHER = "quinn"
WORDS = {"sam": "ravens", "kim": "wolves", "other": "otters"}
READERS = {
    "dana": {"ravens", "wolves"},  # in both threads of her tenant
    "lee": {"wolves"},  # added to the one
    "ada": {"ravens", "wolves"},  # may see everything there
    "sam": {"ravens"},
    "kim": {"wolves"},
    "eve": {"otters"},  # Sam's name and identifier, at another tenant
    "max": set(),  # may see everything, of another tenant, where he is in no thread
    "joe": set(),  # a user of theirs, in no thread
    "": set(),
}
STAFF_HERE = {**STAFF, "joe": evolve(DANA, actor=evolve(DANA.actor, id="joe", permissions=())),
              "max": evolve(ADA, tenant="empty")}  # fmt: skip
CONTACTS_HERE = {**CONTACTS, "eve": PortalVisitor(OTHER, SAM, "Sam Lee")}


@frozen
class Answer:
    """Hold what somebody was answered, and by what."""

    who: str
    asked: str
    told: str
    location: str


@pytest.fixture
def office() -> Office:
    """Give an office of two tenants, with threads of three contacts."""
    office = Office(
        "sync",
        staff=lambda request: STAFF_HERE.get(request.headers.get("X-User", "")),
        contact=lambda request: CONTACTS_HERE.get(request.headers.get("X-User", "")),
    )
    for tenant, sender in ((OTHER, "+12025550108"), ("empty", "+12025550109")):
        office.optin.enrol(tenant, name="Quinn Law", senders=[sender])
    office.optin.portal.activate(OTHER, SAM, by=DANA.actor)
    office.opens_portal(KIM)
    return office


def threads(office: Office) -> list[str]:
    """Start the three threads, and return their names."""
    started = []
    for who, tenant, contact in (("sam", TENANT, SAM), ("kim", TENANT, KIM), ("other", OTHER, SAM)):
        words = WORDS[who]
        members = ["lee"] if who == "kim" else []
        written = office.optin.portal.start(
            tenant,
            by=PortalUser("dana" if tenant == TENANT else "ann"),
            contact=contact,
            subject=f"About {words}",
            text=f"We have {words}.",
            members=members,
        )
        office.optin.portal.reply(
            tenant, written.thread, by=PortalContact(contact), text=f"More {words}?"
        )
        started.append(written.thread)
    return started


def everything(office: Office) -> Iterator[Answer]:
    """Let everybody ask for every page of every thread, and post every form of it."""
    named = threads(office)
    for who in READERS:
        office.user = who
        token = _token(office, who)
        for route in sorted(PORTAL, key=lambda each: (each.method, each.pattern)):
            for thread in named if "{thread}" in route.pattern else named[:1]:
                path = route.pattern.replace("{thread}", thread)
                if route.method == "GET":
                    office.get(path + ("?shown=everything" if path == "/threads" else ""))
                else:
                    # Nobody changes who may read: see test_threads.
                    contact = "" if path.endswith("deactivate") else SAM
                    form = {"q": "about", "contact": contact, "upto": "2", "text": "", "user": ""}
                    office.post(path, {**token, **form})
                location = dict(office.response.headers).get("Location", "")
                yield Answer(who, f"{route.method} {path}", office.text, location)


def _token(office: Visitor, who: str) -> dict[str, str]:
    if who in STAFF_HERE:
        staff = STAFF_HERE[who]
        subject = f"staff\0{staff.tenant}\0{staff.actor.id}"
    elif who in CONTACTS_HERE:
        subject = f"contact\0{CONTACTS_HERE[who].tenant}\0{CONTACTS_HERE[who].contact}"
    else:
        return {}
    return {"csrf": office.pages.site.seal.token(subject, office.clock.now())}


def test_nobody_reads_a_word_that_was_not_written_for_them(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    read: dict[str, set[str]] = {who: set() for who in READERS}
    with caplog.at_level(logging.DEBUG):
        for each in everything(office):
            found = {words for words in WORDS.values() if words in each.told}
            assert found <= READERS[each.who], (each.who, each.asked)
            read[each.who] |= found
            head = each.told.partition("</head>")[0]
            assert not any(words in head + each.location for words in WORDS.values()), each.asked
    assert read == READERS
    assert not any(words in caplog.text for words in WORDS.values())
