"""A tenant's settings.

Immutable versions of policy, words, templates and the tree of organisations.

What one organisation sets binds everything below it: a sub-organisation inherits, and may be
stricter, never looser (row P6).

It is long because all that a tenant can change is one value, with one way to and from JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Self

from attrs import evolve, field, frozen
from attrs.converters import optional

from optin.consent import Channel, ScopeKind, Sender, SenderKind, scope_of
from optin.exceptions import SettingsError
from optin.keywords import DEFAULT_KEYWORDS, Keywords, Names
from optin.languages import language_of, tag_of
from optin.policy.approved import ApprovedTemplate, ByLocale, best_of, check_approved
from optin.policy.categories import BUILT_IN, Category
from optin.policy.decision import SettingsVersion
from optin.policy.plans import DEFAULT_FEATURES, Plan, features_of
from optin.policy.policies import Policy, a_policy
from optin.policy.portal_settings import MessageTemplate, PortalPolicy, check_template_name
from optin.quota import Quota
from optin.templates import DEFAULT_LOCALE, TemplateName, Templates

__all__ = ["Organisation", "Settings", "can_be_shown", "read_settings"]

_NOT_SHOWN: Final = "the name holds a character that no phone can show: write it on one line"
_UNSHOWN: Final = re.compile("[\x00-\x1f\x7f\ud800-\udfff]").search


def can_be_shown(name: str) -> bool:
    """Say whether a name can stand in a text: one line, no control character, no lone surrogate."""
    return _UNSHOWN(name) is None


@frozen
class Organisation:
    """Describe one organisation of a tenant's tree.

    Attributes:
        id: The host's identifier.
        name: What contacts know it by.
        parent: The organisation above, ``""`` for the main one.
        policy: Its own policy, None where it inherits.
        features: What of the features above it it may use, None for all of them.
        removed: True once it was removed: nobody writes on its behalf any more, and what is on its
            way still leaves under its policy.
    """

    id: str
    name: str
    parent: str = ""
    policy: Policy | None = field(default=None, converter=optional(a_policy))
    features: frozenset[str] | None = field(default=None, converter=optional(features_of))
    removed: bool = False


@frozen(kw_only=True)
class Settings:
    """Hold everything that a decision for one tenant depends on, besides the contact.

    Attributes:
        tenant: The main organisation's identifier.
        organisations: The tree, by identifier; the main one included.
        senders: The tenant's own numbers and names; where a send names none, the first that fits
            the channel is used.
        scope: By what consents are divided (row C9).
        keywords: The tenant's own opt-in and opt-out words, beside those that always work.
        templates: The tenant's own wording, over the defaults.
        features: What the tenant was given: ``"texting"``, ``"policy"``.
        plan: The name of the plan that gives them, ``""`` for none.
        programs: What it texts about, by name, where consents are divided by program; the first is
            used where a send names none.
        texting: Whether somebody has switched texting on, which a plan only allows (row Q1).
        categories: What messages are about, beside the categories that are built in.
        quota: What texts cost, None where they are not counted.
        portal: What holds for secure messages.
        message_templates: The wordings that their threads can be started with, by name.
        approved: The wordings that the provider of WhatsApp has approved, by the name of the
            automatic text that they say, or the tenant's own, and by locale.
    """

    tenant: str
    organisations: Mapping[str, Organisation]
    senders: tuple[Sender, ...]
    scope: ScopeKind = ScopeKind.ORGANISATION
    keywords: Keywords = field(factory=Keywords)
    templates: Templates = field(factory=Templates)
    features: frozenset[str] = DEFAULT_FEATURES
    plan: str = ""
    texting: bool = True
    programs: tuple[str, ...] = ()
    categories: tuple[Category, ...] = ()
    quota: Quota | None = None
    portal: PortalPolicy = field(factory=PortalPolicy)
    message_templates: Mapping[str, MessageTemplate] = MappingProxyType({})
    approved: Mapping[str, ByLocale] = MappingProxyType({})
    # Every decision asks; what is in force follows from the other fields, and is worked out once.
    _in_force: dict[str, Policy] = field(factory=dict, init=False, eq=False, repr=False)

    @classmethod
    def enrol(
        cls,
        tenant: str,
        name: str,
        senders: tuple[Sender, ...],
        policy: Policy,
        features: frozenset[str] = DEFAULT_FEATURES,
        plan: Plan | None = None,
    ) -> Self:
        """Return the first settings of a tenant.

        Args:
            tenant: The main organisation's identifier.
            name: What contacts know it by.
            senders: At least one.
            policy: For the whole tree.
            features: What the tenant may use, where it has no plan; texting among it is on.
            plan: What it bought; texting is off until somebody enables it.

        Raises:
            SettingsError: A name is empty, there is no sender, or a plan and features contradict
            each other.
        """
        if not tenant.strip() or not name.strip():
            message = "a tenant needs an identifier and a name that contacts know it by"
            raise SettingsError(message, code="invalid_tenant")
        if not can_be_shown(name):
            raise SettingsError(_NOT_SHOWN, code="invalid_tenant")
        if not senders:
            message = (
                "a tenant needs at least one sender: a number, short code or name to text from"
            )
            raise SettingsError(message, code="no_sender")
        root = Organisation(id=tenant, name=name, policy=policy)
        first = cls(
            tenant=tenant,
            organisations=MappingProxyType({tenant: root}),
            senders=senders,
            features=features,
        )
        if plan is None:
            return first
        if features != DEFAULT_FEATURES:
            message = "a plan says which features a tenant has: give the one or the other"
            raise SettingsError(message, code="plan_and_features")
        return evolve(first.with_plan(plan), texting=False)

    def path(self, organisation: str) -> tuple[str, ...]:
        """Return an organisation and those above it, up to the main one.

        Args:
            organisation: An identifier; ``""`` means the main organisation.

        Raises:
            SettingsError: ``unknown_organisation``.
        """
        here = organisation or self.tenant
        path: list[str] = []
        while here:
            found = self.organisations.get(here)
            if found is None:
                message = "no such organisation in this tenant: add it with add_organisation"
                raise SettingsError(message, code="unknown_organisation")
            path.append(here)
            here = found.parent
        return tuple(path)

    def policy_of(self, organisation: str = "") -> Policy:
        """Return the policy in force in an organisation: its own, tightened by all above it."""
        known = self._in_force.get(organisation)
        if known is None:
            known = self._in_force[organisation] = self._tightened(organisation)
        return known

    def _tightened(self, organisation: str) -> Policy:
        policies = [
            own
            for id_ in reversed(self.path(organisation))
            if (own := self.organisations[id_].policy) is not None
        ]
        effective = policies[0]
        for own in policies[1:]:
            effective = own.under(effective)
        return effective

    def features_of(self, organisation: str = "") -> frozenset[str]:
        """Return what an organisation may use: of the tenant's features those that all above allow.

        Args:
            organisation: An identifier; ``""`` means the main organisation.

        Raises:
            SettingsError: ``unknown_organisation``.
        """
        features = self.features
        for id_ in self.path(organisation):
            own = self.organisations[id_].features
            features = features if own is None else features & own
        return features

    def check_open(self, organisation: str) -> None:
        """Refuse an organisation that was removed, as one that there is not.

        Raises:
            SettingsError: ``unknown_organisation``.
        """
        if self.organisations[self.path(organisation)[0]].removed:
            message = "this organisation was removed: add it again with add_organisation"
            raise SettingsError(message, code="unknown_organisation")

    def name_of(self, organisation: str = "") -> str:
        """Return what contacts know an organisation by."""
        return self.organisations[organisation or self.tenant].name

    def sender_for(self, key: str, channel: Channel = Channel.SMS) -> Sender | None:
        """Return the tenant's sender of that key, None where it has no such sender.

        For ``""`` it is the first that was named for the channel, else the first that can write
        on it: a number may be on both SMS and WhatsApp. None where none can.

        Args:
            key: Which.
            channel: By which way the message goes.
        """
        if not key:
            able = [sender for sender in self.senders if sender.reaches(channel)]
            on_whatsapp = channel is Channel.WHATSAPP
            return min(
                able,
                key=lambda sender: (sender.channel is Channel.WHATSAPP) is not on_whatsapp,
                default=None,
            )
        for sender in self.senders:
            if sender.key == key:
                return sender
        return None

    def program_for(self, name: str) -> str | None:
        """Return the program of that name.

        The first for ``""``, if there is any; None where it has no such program.
        """
        if not name:
            return self.programs[0] if self.programs else ""
        return name if name in self.programs else None

    def scope_for(self, sender: str = "", program: str = "") -> str:
        """Name the scope that a message falls into.

        Args:
            sender: The key of the tenant's sender, ``""`` for the first.
            program: The program's name, ``""`` for the first.
        """
        return scope_of(
            self.scope,
            sender=sender or self.senders[0].key,
            program=program or (self.programs[0] if self.programs else ""),
        )

    def owns(self, key: str) -> bool:
        """Say whether a key is that of one of the tenant's own senders."""
        return any(sender.key == key for sender in self.senders)

    def with_policy(self, policy: Policy, organisation: str = "") -> Self:
        """Return settings in which an organisation has a policy of its own.

        Raises:
            SettingsError: ``loosens_inherited`` where it is looser than one above,
            ``unknown_organisation``.
        """
        path = self.path(organisation)
        if len(path) > 1:
            inherited = self.policy_of(path[1])
            if a_policy(policy).under(inherited) != policy:
                message = (
                    "a sub-organisation inherits and may not loosen: set at least what the "
                    f"organisation above it has, whose mode is {inherited.mode.value!r}"
                )
                raise SettingsError(message, code="loosens_inherited")
        own = evolve(self.organisations[path[0]], policy=policy)
        return self._with_organisation(own)

    def with_organisation(self, organisation: Organisation) -> Self:
        """Return settings with one more sub-organisation, or with one renamed.

        Raises:
            SettingsError: ``unknown_organisation`` for its parent, ``invalid_organisation`` for
            what would make the
                tree no tree, ``loosens_inherited``.
        """
        known = self.organisations.get(organisation.id)
        parent = known.parent if known else organisation.parent or self.tenant
        if not organisation.id.strip() or not organisation.name.strip():
            message = "an organisation needs an identifier and a name"
            raise SettingsError(message, code="invalid_organisation")
        if not can_be_shown(organisation.name):
            raise SettingsError(_NOT_SHOWN, code="invalid_organisation")
        if known is not None and organisation.parent not in {"", known.parent}:
            message = "an organisation keeps its place in the tree"
            raise SettingsError(message, code="invalid_organisation")
        self.check_open(parent)
        features = organisation.features
        if features is None:
            features = known.features if known else None
        elif not features <= self.features_of(parent):
            message = "a sub-organisation may use no feature that the one above it may not"
            raise SettingsError(message, code="loosens_inherited")
        own = self._with_organisation(
            evolve(organisation, parent=parent, policy=None, features=features)
        )
        kept = known.policy if known and organisation.policy is None else organisation.policy
        return own if kept is None else own.with_policy(kept, organisation.id)

    def moved(self, organisation: str, parent: str) -> Self:
        """Return settings in which an organisation, with all below it, stands under another.

        Its own policy stays, tightened by all that is above it now.

        Raises:
            SettingsError: ``unknown_organisation``, or ``invalid_organisation`` for what would make
            the tree no tree.
        """
        here, above = self.path(organisation)[0], self.path(parent)
        self.check_open(parent)
        if here == self.tenant or here in above:
            message = "the main organisation has no place to go, and none stands under itself"
            raise SettingsError(message, code="invalid_organisation")
        return self._with_organisation(evolve(self.organisations[here], parent=above[0]))

    def without_organisation(self, organisation: str) -> Self:
        """Return settings in which nobody writes on behalf of an organisation any more.

        It stays known: what was queued on its behalf leaves under its policy, which may be stricter
        than that of any other.

        Raises:
            SettingsError: ``unknown_organisation``, or ``invalid_organisation`` for the main one
            and for one that has others below it.
        """
        here = self.path(organisation)[0]
        below = any(one.parent == here and not one.removed for one in self.organisations.values())
        if here == self.tenant or below:
            message = "remove or move what is below it first; the main organisation stays"
            raise SettingsError(message, code="invalid_organisation")
        return self._with_organisation(evolve(self.organisations[here], removed=True))

    def with_plan(self, plan: Plan) -> Self:
        """Return settings of a tenant that bought another plan; what it has switched on stays so.

        Raises:
            SettingsError: ``invalid_plan``: the plan has no name.
        """
        if not plan.name.strip():
            message = "a plan needs a name"
            raise SettingsError(message, code="invalid_plan")
        return evolve(self, plan=plan.name, features=plan.features)

    @property
    def locale(self) -> str:
        """Return the language of automatic texts, where the person's own is not known.

        The first that the tenant's contacts write in.
        """
        return self.keywords.languages[0]

    def locale_of(self, language: str) -> str:
        """Return the tag by which the tenant names a language of its contacts', such as ``es-MX``.

        Args:
            language: As a reading names it, such as ``es``; ``""`` for none in particular.
        """
        known = (tag for tag in self.keywords.languages if language_of(tag) == language)
        return next(known, language)

    def with_template(
        self, name: str, source: str | None, organisation: str = "", locale: str = DEFAULT_LOCALE
    ) -> Self:
        """Return settings with another wording of one automatic text, None for the inherited one.

        Raises:
            TemplateError: The wording leaves out what it must say, or cannot be sent.
            SettingsError: ``unknown_template``, ``unknown_organisation``.
        """
        try:
            template = TemplateName(name)
        except ValueError:
            names = ", ".join(one.value for one in TemplateName)
            message = f"no such template; there are: {names}"
            raise SettingsError(message, code="unknown_template") from None
        where = self.path(organisation)[0]
        if source is None:
            templates = self.templates.without_override(where, template, locale)
        else:
            templates = self.templates.with_override(where, template, source, locale=locale)
        return evolve(self, templates=templates)

    def with_mark(self, mark: str) -> Self:
        """Return settings whose automatic texts to contacts begin with other words.

        Raises:
            TemplateError: The mark is too long, or a wording with it grows past its limit.
        """
        return evolve(self, templates=self.templates.with_mark(mark))

    def category(self, name: str) -> Category | None:
        """Return a category by its name, None for one that nobody has declared."""
        return self._all_categories().get(name)

    @property
    def called(self) -> Names:
        """Return what people call each category, by its name."""
        return {name: one.names for name, one in self._all_categories().items()}

    def _all_categories(self) -> Mapping[str, Category]:
        return {**BUILT_IN, **{one.name: one for one in self.categories}}

    def with_category(self, category: Category) -> Self:
        """Return settings with one more category, or with another audience for one of the host's.

        Raises:
            SettingsError: ``invalid_category`` for another audience of one that is built in, which
                may only be called something else.
        """
        built_in = BUILT_IN.get(category.name)
        if built_in is not None and built_in.audiences != category.audiences:
            message = "this category is built in, and keeps its audience: declare another name"
            raise SettingsError(message, code="invalid_category")
        others = (one for one in self.categories if one.name != category.name)
        return evolve(self, categories=(*others, category))

    def with_scope(self, scope: ScopeKind) -> Self:
        """Return settings that divide consents by something else.

        Raises:
            SettingsError: ``no_program``: there is no program to divide by.
        """
        if scope is ScopeKind.PROGRAM and not self.programs:
            message = "consents by program need programs: name them with change_programs first"
            raise SettingsError(message, code="no_program")
        return evolve(self, scope=scope)

    def with_programs(self, programs: Iterable[str]) -> Self:
        """Return settings with other programs; consents to one that is missing are kept.

        Raises:
            SettingsError: ``no_program`` where consents are divided by them and none is left;
            ``invalid_program`` for a name that is empty, stands twice or cannot be shown.
        """
        names = tuple(programs)
        if not names and self.scope is ScopeKind.PROGRAM:
            message = "consents are divided by programs: leave one at least"
            raise SettingsError(message, code="no_program")
        if len(set(names)) < len(names) or not all(
            name.strip() and can_be_shown(name) for name in names
        ):
            message = "a program has a name of its own, on one line"
            raise SettingsError(message, code="invalid_program")
        return evolve(self, programs=names)

    def with_message_template(self, name: str, template: MessageTemplate | None) -> Self:
        """Return settings with one more message template, with another of that name, or without it.

        Args:
            name: The tenant's own name for it.
            template: What it says, None to remove it.

        Raises:
            SettingsError: ``invalid_template`` for a name that it cannot have, ``unknown_template``
            where there is none of that name to remove.
        """
        check_template_name(name)
        templates = {**self.message_templates}
        if template is not None:
            templates[name] = template
        elif templates.pop(name, None) is None:
            message = "there is no message template of that name"
            raise SettingsError(message, code="unknown_template")
        return evolve(self, message_templates=MappingProxyType(templates))

    def approved_for(self, name: str, locale: str = DEFAULT_LOCALE) -> ApprovedTemplate | None:
        """Return what the provider has approved under a name, None where there is nothing.

        Args:
            name: Of an automatic text, or the tenant's own.
            locale: The person's, such as ``es-MX``.
        """
        found = self.approved.get(name)
        return best_of(found, tag_of(locale)) if found else None

    def with_approved(self, name: str, template: ApprovedTemplate | None, locale: str) -> Self:
        """Return settings with one more approved wording, with another one, or without it.

        Args:
            name: Of an automatic text, or the tenant's own.
            template: What the provider has approved, None to remove it.
            locale: Its language, as ours are named, such as ``es`` or ``es-MX``.

        Raises:
            SettingsError: ``invalid_template`` for what could not be sent, ``unknown_template``
                where there is none to remove.
            TemplateError: Its text cannot be read.
        """
        locale = tag_of(locale)
        by_locale = {**self.approved.get(name, {})}
        if template is not None:
            check_approved(name, template)
            by_locale[locale] = template
        elif by_locale.pop(locale, None) is None:
            message = "there is no approved template of that name in that language"
            raise SettingsError(message, code="unknown_template")
        approved = {**self.approved, name: MappingProxyType(by_locale)}
        left = {each: found for each, found in approved.items() if found}
        return evolve(self, approved=MappingProxyType(left))

    def with_senders(self, senders: tuple[Sender, ...]) -> Self:
        """Return settings with other senders.

        Raises:
            SettingsError: ``no_sender``: there has to be one.
        """
        if not senders:
            message = (
                "a tenant needs at least one sender: a number, short code or name to text from"
            )
            raise SettingsError(message, code="no_sender")
        return evolve(self, senders=senders)

    def _with_organisation(self, organisation: Organisation) -> Self:
        tree = MappingProxyType({**self.organisations, organisation.id: organisation})
        return evolve(self, organisations=tree)

    def to_json(self) -> str:
        """Return the text that a store keeps."""
        return json.dumps(
            {
                "tenant": self.tenant,
                "organisations": [
                    {
                        "id": one.id,
                        "name": one.name,
                        "parent": one.parent,
                        "policy": None if one.policy is None else one.policy.to_json(),
                        "features": None if one.features is None else sorted(one.features),
                        "removed": one.removed,
                    }
                    for one in self.organisations.values()
                ],
                "senders": [
                    {
                        "kind": sender.kind.value,
                        "value": sender.value,
                        "answers_stop": sender.answers_stop,
                    }
                    for sender in self.senders
                ],
                "scope": self.scope.value,
                "keywords": {
                    "opt_in": self.keywords.opt_in,
                    "opt_out": self.keywords.opt_out,
                    "packs": sorted(self.keywords.packs),
                    "languages": self.keywords.languages,
                },
                "templates": self.templates.to_json(),
                "features": sorted(self.features),
                "plan": self.plan,
                "texting": self.texting,
                "programs": self.programs,
                "categories": [one.to_json() for one in self.categories],
                "quota": None if self.quota is None else self.quota.to_json(),
                "portal": self.portal.to_json(),
                "message_templates": {
                    name: one.to_json() for name, one in sorted(self.message_templates.items())
                },
                "approved": {
                    name: {locale: one.to_json() for locale, one in sorted(by_locale.items())}
                    for name, by_locale in sorted(self.approved.items())
                },
            },
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what :meth:`to_json` wrote."""
        data = json.loads(text)
        words = data["keywords"]
        return cls(
            tenant=data["tenant"],
            organisations=MappingProxyType(
                {
                    one["id"]: Organisation(
                        one["id"],
                        one["name"],
                        one["parent"],
                        None if one["policy"] is None else Policy.from_json(one["policy"]),
                        None if one.get("features") is None else frozenset(one["features"]),
                        one.get("removed", False),
                    )
                    for one in data["organisations"]
                }
            ),
            senders=tuple(
                Sender(SenderKind(one["kind"]), one["value"], one["answers_stop"])
                for one in data["senders"]
            ),
            scope=ScopeKind(data["scope"]),
            keywords=Keywords(
                words["opt_in"],
                words["opt_out"],
                words["packs"],
                words.get("languages", DEFAULT_KEYWORDS.languages),
            ),
            templates=Templates.from_json(data["templates"]),
            features=frozenset(data["features"]),
            plan=data.get("plan", ""),
            texting=data.get("texting", True),
            programs=tuple(data.get("programs", ())),
            categories=tuple(map(Category.from_json, data.get("categories", ()))),
            quota=Quota.from_json(data["quota"]) if data.get("quota") else None,
            portal=PortalPolicy.from_json(data["portal"]) if "portal" in data else PortalPolicy(),
            message_templates=MappingProxyType(
                {
                    name: MessageTemplate.from_json(one)
                    for name, one in data.get("message_templates", {}).items()
                }
            ),
            approved=MappingProxyType(
                {
                    name: MappingProxyType(
                        {
                            tag_of(locale): ApprovedTemplate.from_json(one)
                            for locale, one in found.items()
                        }
                    )
                    for name, found in data.get("approved", {}).items()
                }
            ),
        )


@lru_cache(maxsize=1024)
def read_settings(version: SettingsVersion) -> Settings:
    """Return the settings that a version holds.

    Read once for each object that a store hands out.
    """
    return Settings.from_json(version.body)
