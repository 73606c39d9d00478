"""What is done in a world of portals, each act by anybody, and what the list says to it.

It is long because every call of a portal is an act here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attrs import evolve

from optin import (
    Action,
    Attachment,
    Changed,
    Channel,
    Code,
    DuplicateKeyError,
    PortalContact,
    PortalPolicy,
    PortalUser,
    Refused,
    ThreadList,
    ThreadPage,
    Unchanged,
    Written,
)
from optin.consent import Address
from tools.torture.portal_list import (
    BOSS,
    CONTACTS,
    ORGANISATIONS,
    USERS,
    Host,
    Reader,
    Thread,
)
from tools.torture.portal_world import BrokenError, World

__all__ = ["CALLS", "Run"]

CALLS: Final = 250
"""So many calls a run has, with one world."""
BEGINNINGS: Final = 12
"""So often somebody tries to begin a thread before anything else is done."""
MOST: Final = 6
"""So many threads a tenant has at most: few, so that people meet in them."""

NO_SUCH_THREAD: Final = Refused(Code.NO_SUCH_THREAD)
PORTAL_INACTIVE: Final = Refused(Code.PORTAL_INACTIVE)
THREAD_ERASED: Final = Refused(Code.THREAD_ERASED)
NOT_ALLOWED: Final = Refused(Code.PERMISSION_MISSING)


class Run(World):
    """Play one world: act after act, each looked at."""

    def play(self, calls: int = CALLS) -> str:
        """Make so many calls; return what broke, ``""`` where nothing did."""
        acts = self._acts()
        kinds, weights = [act for act, _ in acts], [weight for _, weight in acts]
        first = [self._starts] * BEGINNINGS
        try:
            self._opens()
            while self.calls < calls:
                act = first.pop() if first else self.random.choices(kinds, weights)[0]
                act()
                self._check_all()
        except BrokenError as error:
            return f"call {self.calls}: {error}"
        except Exception as error:  # noqa: BLE001 - whatever it is, it was not to be raised
            return f"call {self.calls}: {type(error).__name__}: {error}"
        finally:
            self.close()
        return ""

    def _acts(self) -> list[tuple[Callable[[], None], int]]:
        return [
            (self._host_changes, 10),
            (self._reads_one, 20),
            (self._replies, 14),
            (self._starts, 16),
            (self._lists, 12),
            (self._searches, 14),
            (self._counts, 8),
            (self._marks_read, 12),
            (self._adds, 6),
            (self._removes, 5),
            (self._activates, 8),
            (self._deactivates, 3),
            (self._looks_up, 2),
            (self._sets_up, 2),
            (self._words_templates, 4),
            (self._rewraps, 3),
            (self._erases, 2),
        ]

    # Reading

    def _reads_one(self) -> None:
        tenant, by, name, thread = self._sight()
        before, texts = None, list[str]()
        while True:
            limit = self.random.randint(1, 4)
            page = self._ask(tenant, by, "thread", name, before=before, limit=limit)
            if thread is None:
                self._expect(page, NO_SUCH_THREAD)
                return
            if not isinstance(page, ThreadPage) or page.thread.id != name:
                raise BrokenError(f"{self._last}: {page!r}")
            texts = [each.text for each in page.items] + texts
            before = page.before
            if before is None:
                break
        self._expect(texts, [text for _, text in thread.posts])

    def _all_pages(self, tenant: str, by: Reader, name: str, *given: Any, **named: Any) -> Any:  # noqa: ANN401
        """Return the threads of all pages, or what was answered in the place of a page."""
        after, found = None, list[str]()
        while True:
            page = self._ask(tenant, by, name, *given, after=after, **named)
            if not isinstance(page, ThreadList):
                return page
            found += [each.id for each in page.items]
            after = page.after
            if after is None:
                return sorted(found)

    def _own(self, tenant: str, by: Reader) -> list[Thread]:
        """Return the threads that somebody is in and may see."""
        return [
            thread
            for thread in self.model.threads
            if self.model.sees(tenant, by, thread)
            and (isinstance(by, PortalContact) or by.id in thread.seats)
        ]

    def _unread(self, thread: Thread, by: Reader) -> int:
        if thread.is_erased:
            return 0
        if isinstance(by, PortalContact):
            return thread.unread("", thread.read)
        return thread.unread(by.id, thread.seats[by.id])

    def _lists(self) -> None:
        tenant, by = self._by()
        contact = self.random.choice(["", "", *CONTACTS])
        unread, everything = self._chance(30), self._chance(40)
        asks_all = everything and isinstance(by, PortalUser)
        user = self.random.choice(["", *USERS]) if asks_all else ""
        found = self._all_pages(
            tenant, by, "threads", contact=contact, unread=unread, everything=everything,
            user=user, limit=self.random.randint(1, 4),
        )  # fmt: skip
        if isinstance(by, PortalContact):
            if not self._is_active(tenant, by.id):
                self._expect(found, PORTAL_INACTIVE)
                return
        elif (
            everything
            and self.model.asks
            and not any(
                self.model.may(by.id, Action.PORTAL_ALL, tenant, where) for where in ORGANISATIONS
            )
        ):
            self._expect(found, NOT_ALLOWED)
            return
        threads = self._own(tenant, by)
        if user or (everything and not unread):
            threads = [each for each in self.model.threads if self.model.sees(tenant, by, each)]
        threads = [each for each in threads if contact in {"", each.contact}]
        if user:
            threads = [each for each in threads if user in each.seats]
        if unread:
            whose = PortalUser(user) if user else by
            threads = [each for each in threads if self._unread(each, whose)]
        self._expect(found, sorted(each.id for each in threads))

    def _searches(self) -> None:
        tenant, by = self._by()
        marks = [f"ZQ{each.mark}ZQ" for each in self.model.threads] or ["zebra"]
        words = self.random.choice([self.random.choice(marks), "about", "words"])
        found = self._all_pages(tenant, by, "search", words)
        searchable = self.model.searchable[tenant]
        if not searchable:
            self._expect(found, Refused(Code.NOT_SEARCHABLE))
            return
        if isinstance(by, PortalContact) and not self._is_active(tenant, by.id):
            self._expect(found, PORTAL_INACTIVE)
            return
        hits = sorted(
            each.id
            for each in self._own(tenant, by)
            if ("subject" in searchable and words.lower() in each.searched)
            or (
                "text" in searchable
                and any(words.lower() in text.lower() for _, text in each.posts)
            )
        )
        self._expect(found, hits)

    def _counts(self) -> None:
        tenant, by = self._by()
        count = self._ask(tenant, by, "unread")
        active = not isinstance(by, PortalContact) or self._is_active(tenant, by.id)
        wanted = sum(self._unread(each, by) for each in self._own(tenant, by)) if active else 0
        self._expect(count, wanted)

    # Writing

    def _key(self, tenant: str, by: Reader) -> tuple[str, bool]:
        """Return a key, and whether the same person has used it before."""
        key = self.random.choice(["", "", "", "k1", "k1:k1"])
        return key, (tenant, type(by), by.id, key) in self._keys

    def _keeps_key(self, tenant: str, by: Reader, key: str) -> None:
        if key:
            self._keys.add((tenant, type(by), by.id, key))

    def _again(self, tenant: str, by: Reader, *given: Any, **named: Any) -> None:  # noqa: ANN401
        """Use a key again, for something else: nothing may come of it."""
        try:
            answer = self._ask(tenant, by, *given, **named)
        except DuplicateKeyError:
            return
        raise BrokenError(f"{self._last}: {answer!r} for a key that was used")

    def _replies(self) -> None:
        tenant, by, name, thread = self._sight()
        key, used = self._key(tenant, by)
        mark = 0 if thread is None else thread.mark
        text = f"words zq{mark}zq {self.calls}"
        if isinstance(by, PortalUser):
            by = evolve(by, name=f"zq{mark}zq")
        files = [Attachment(f"zq{mark}zq", f"zq{mark}zq.pdf")] if self._chance(20) else []
        given = {"text": text, "attachments": files, "key": key}
        if thread is not None and thread.is_erased:
            self._expect(self._ask(tenant, by, "reply", name, **given), THREAD_ERASED)
            return
        if thread is not None and used and self._is_active(tenant, thread.contact):
            self._again(tenant, by, "reply", name, **given)
            return
        before, thread = self.overtaken, self._overtaken(tenant, by, thread)
        if self.overtaken > before:
            self._keeps_key(tenant, by, key)  # of a refusal, too, that was decided under the lock
        answer = self._ask(tenant, by, "reply", name, **given)
        if thread is None:
            self._expect(answer, NO_SUCH_THREAD)
        elif not self._is_active(tenant, thread.contact):
            self._expect(answer, PORTAL_INACTIVE)
        else:
            self._keeps_key(tenant, by, key)
            thread.write("" if isinstance(by, PortalContact) else by.id, text)
            self._expect(answer, Written(name, len(thread.posts)))

    def _starts(self) -> None:
        tenant, by = self._by()
        if sum(each.tenant == tenant for each in self.model.threads) >= MOST:
            return
        key, used = self._key(tenant, by)
        mark, own = next(self._marks), isinstance(by, PortalContact)
        contact = self.random.choice(["", by.id, *CONTACTS] if own else [*CONTACTS])
        where = self.random.choice(ORGANISATIONS)
        members = () if own else self.random.sample(USERS, self.random.randint(0, 2))
        given = {
            "contact": contact,
            "subject": f"About zq{mark}zq",
            "text": f"words zq{mark}zq",
            "members": members,
            "organisation": where,
            "key": key,
        }
        whose = by.id if own else contact
        if own:
            allowed = contact in {"", by.id}
        else:
            allowed = self.model.may(by.id, Action.PORTAL, tenant, where)
        if allowed and used and self._is_active(tenant, whose):
            self._again(tenant, by, "start", **given)
            return
        answer = self._ask(tenant, by, "start", **given)
        if not allowed:
            self._expect(answer, NOT_ALLOWED)
        elif not self._is_active(tenant, whose):
            self._expect(answer, PORTAL_INACTIVE)
        elif not isinstance(answer, Written):
            raise BrokenError(f"{self._last}: {answer!r}")
        else:
            self._keeps_key(tenant, by, key)
            people = Host(self.model).people(tenant, whose).everybody
            seats = dict.fromkeys(people, 0) if own else {**dict.fromkeys(members, 0), by.id: 1}
            posts = [("" if own else by.id, str(given["text"]))]
            searched = str(given["subject"]).lower()
            self.model.threads.append(
                Thread(answer.thread, tenant, whose, where, mark, posts, seats, int(own), searched)
            )

    def _marks_read(self) -> None:
        tenant, by, name, thread = self._sight()
        upto = self.random.choice([None, None, 0, 1, 2, 10**6])
        thread = self._overtaken(tenant, by, thread)
        answer = self._ask(tenant, by, "mark_read", name, upto=upto)
        if thread is None:
            self._expect(answer, NO_SUCH_THREAD)
            return
        place = len(thread.posts) if upto is None else min(upto, len(thread.posts))
        own = isinstance(by, PortalContact)
        before = thread.read if own else thread.seats.get(by.id, place)
        self._expect(answer, Unchanged() if place <= before else Changed())
        if place > before and own:
            thread.read = place
        elif place > before:
            thread.seats[by.id] = place

    def _adds(self) -> None:
        tenant, by, name, thread = self._sight()
        user = self.random.choice(USERS)
        thread = self._overtaken(tenant, by, thread)
        answer = self._ask(tenant, by, "add", name, user)
        if self._may_choose(answer, by, thread) and thread is not None:
            self._expect(answer, Unchanged() if user in thread.seats else Changed())
            thread.seats.setdefault(user, 0)

    def _removes(self) -> None:
        tenant, by, name, thread = self._sight()
        user = self.random.choice(USERS)
        thread = self._overtaken(tenant, by, thread)
        answer = self._ask(tenant, by, "remove", name, user)
        if self._may_choose(answer, by, thread) and thread is not None:
            self._expect(answer, Changed() if user in thread.seats else Unchanged())
            thread.seats.pop(user, None)

    def _may_choose(self, answer: object, by: Reader, thread: Thread | None) -> bool:
        """Say whether somebody may choose who is in a thread; look at the answer where not."""
        if thread is None:
            self._expect(answer, NO_SUCH_THREAD)
        elif isinstance(by, PortalContact):
            self._expect(answer, NOT_ALLOWED)
        else:
            return True
        return False

    # Who has a portal

    def _opens(self) -> None:
        """Open most portals, by somebody who may."""
        for tenant in self.tenants:
            for contact in CONTACTS:
                if self._chance(75):
                    self._ask(tenant, None, "activate", contact, by=BOSS)
                    self.model.contacts[tenant, contact] = "active"

    def _activates(self) -> None:
        tenant, contact = self.random.choice(self.tenants), self.random.choice(CONTACTS)
        actor = self._actor(tenant)
        mailbox = self.random.choice(["", f"{contact}@example.com", "shared@example.com"])
        named = {"email": mailbox, "by": actor}
        answer = self._ask(tenant, None, "activate", contact, **named)
        if not self.model.may(actor.id, Action.PORTAL, tenant, ""):
            self._expect(answer, NOT_ALLOWED)
            return
        known = self.model.contacts.get((tenant, contact))
        if known != "active":
            self._expect(answer, Changed())
        self.model.contacts[tenant, contact] = "active"

    def _deactivates(self) -> None:
        tenant, contact = self.random.choice(self.tenants), self.random.choice(CONTACTS)
        actor = self._actor(tenant)
        answer = self._ask(tenant, None, "deactivate", contact, by=actor)
        if not self.model.may(actor.id, Action.PORTAL, tenant, ""):
            self._expect(answer, NOT_ALLOWED)
            return
        active = self._is_active(tenant, contact)
        self._expect(answer, Changed() if active else Unchanged())
        if active:
            self.model.contacts[tenant, contact] = "inactive"

    def _looks_up(self) -> None:
        tenant, contact = self.random.choice(self.tenants), self.random.choice(CONTACTS)
        account = self._ask(tenant, None, "account", contact)
        active = account is not None and account.active
        self._expect(active, self._is_active(tenant, contact))

    def _sets_up(self) -> None:
        tenant = self.random.choice(self.tenants)
        actor = self.random.choice([BOSS, self._actor(tenant)])
        what = frozenset(self.random.sample(["subject", "text"], self.random.randint(0, 2)))
        policy = PortalPolicy(searchable=what)
        answer = self._ask(tenant, None, "change_policy", policy, actor=actor, confirm=True)
        if actor == BOSS:
            self.model.searchable[tenant] = what
        else:
            self._expect(answer, NOT_ALLOWED)

    def _words_templates(self) -> None:
        """Save a message template or remove it, and look at all of them."""
        tenant = self.random.choice(self.tenants)
        actor = BOSS if self._chance(70) else self._actor(tenant)
        saved = self.model.templates[tenant]
        if saved and self._chance(60):
            answer = self._ask(tenant, None, "remove_template", "news", actor=actor)
            after = set[str]()
        else:
            wording = {"subject": "From {{ user_name }}", "text": "{{ user_name }} has news."}
            answer = self._ask(tenant, None, "save_template", "news", **wording, actor=actor)
            after = {"news"}
        if actor == BOSS:
            saved = self.model.templates[tenant] = after
        else:
            self._expect(answer, NOT_ALLOWED)
        self._expect(set(self._ask(tenant, None, "templates")), saved)

    def _rewraps(self) -> None:
        tenant = self.random.choice(self.tenants)
        done = self._ask(tenant, None, "rewrap")
        if not 0 <= done <= len(CONTACTS):
            raise BrokenError(f"{self._last}: {done}")

    def _erases(self) -> None:
        tenant, contact = self.random.choice(self.tenants), self.random.choice(CONTACTS)
        address = Address.parse(contact, channel=Channel.PORTAL)
        self.calls += 1
        self._last = f"erase{(tenant, contact)}"
        self._do(self.apps[0].erase(tenant, address, ground="asked for"))
        if (tenant, contact) in self.model.contacts:
            self.model.contacts[tenant, contact] = "erased"
        for thread in self.model.threads:
            if (thread.tenant, thread.contact) == (tenant, contact):
                thread.posts = [(author, "") for author, _ in thread.posts]
                thread.searched = ""
