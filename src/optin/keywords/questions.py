"""What a text of the tenant's own asks, and what answers it: "Reply C to confirm, R to reschedule".

An answer says nothing of consent, so that it is read in any way that people write it. It never
takes the place of an opt-out: CANCEL after a reminder is both, and is told as both.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import Final

from attrs import evolve

from optin.exceptions import InputError
from optin.keywords.folding import EMOJI, fold_leniently
from optin.keywords.matching import without_politeness
from optin.keywords.tables import OPT_OUT, Tables
from optin.keywords.words import Choice, Meaning, Reading

__all__ = ["Question", "answered", "checked_question"]


class Question(StrEnum):
    """Name what a text asks of its own, beside all that is asked about consent."""

    APPOINTMENT = "appointment"
    """Whether somebody comes: to confirm, to come at another time, or not at all."""


# A few words at most; whatever is longer is for a person to read.
_LONGEST: Final = 60

_TO_AN_APPOINTMENT: Final = {
    "en": (
        """
        c, confirm, confirmed, confirming, i confirm, yes, y, yes confirm, yep, yeah, ok,
        okay, sure, see you then, i will be there, ill be there
        """,
        """
        r, reschedule, re schedule, please reschedule, reschedule please, need to
        reschedule, i need to reschedule, can we reschedule, another time, change time
        """,
        """
        cancel, cancelled, canceled, cancel it, cancel that, cancel appointment, cancel my
        appointment, cancel the appointment, cancel appt, cancel my appt
        """,
    ),
    "es": (
        "si, confirmo, confirmar, confirmado, vale, de acuerdo, claro, ahi estare",
        "cambiar, reprogramar, cambiar la cita, cambiar mi cita, otra hora",
        """
        cancelar, cancela, cancelo, cancelar cita, cancelar la cita, cancelar mi cita,
        anular, anular la cita
        """,
    ),
    "fr": (
        "oui, je confirme, confirmer, confirme, d'accord",
        "reporter, deplacer, changer, un autre jour",
        """
        annuler, annulez, annule, j'annule, annuler le rdv, annuler mon rdv, annuler le
        rendez vous, annuler mon rendez vous
        """,
    ),
    "de": (
        "ja, bestatigen, bestatigt, ich bestatige, passt, ich komme",
        "verschieben, verlegen, termin verschieben, andere zeit",
        "absagen, stornieren, termin absagen, abgesagt, ich sage ab",
    ),
    "pt": (
        "sim, confirmo, confirmar, confirmado, combinado",
        "remarcar, reagendar, mudar, outro dia, outro horario",
        "cancelar, cancela, cancelo, desmarcar, cancelar consulta, cancelar a consulta",
    ),
    "it": (
        "si, confermo, conferma, confermare, confermato, va bene, d'accordo",
        "spostare, rimandare, cambiare, altro giorno",
        """
        annulla, annullare, annullo, disdire, disdico, disdire l'appuntamento, annullare
        l'appuntamento
        """,
    ),
    "nl": (
        "ja, bevestig, bevestigen, bevestigd, ik bevestig, akkoord, prima",
        "verzetten, verplaatsen, andere tijd, afspraak verzetten",
        "annuleren, annuleer, afzeggen, afspraak annuleren, afspraak afzeggen",
    ),
    "pl": (
        "tak, potwierdzam, potwierdz, potwierdzone, dobrze, bede",
        "przelozyc, przeloz, zmienic, zmiana terminu, inny termin",
        "odwolac, odwoluje, anuluj, anulowac, odwolac wizyte",
    ),
    "ru": (
        "да, подтверждаю, подтвердить, хорошо, буду",
        "перенести, другое время, перенесите",
        "отменить, отмена, отменяю, отмените, отменить запись",
    ),
}
"""Words that confirm, that ask for another time, and that call off, by language."""


def checked_question(asks: str) -> str:
    """Return what a text asks of its own.

    Args:
        asks: A word of :class:`Question`, ``""`` for nothing.

    Raises:
        InputError: ``unknown_question``.
    """
    if asks and asks not in set(Question):
        known = ", ".join(repr(each.value) for each in Question)
        message = f"a text asks one of {known}, or nothing of its own"
        raise InputError(message, code="unknown_question")
    return str(asks)


def answered(reading: Reading, text: str, tables: Iterable[Tables], question: str) -> Reading:
    """Return what a reply asks for where it may answer a question of the tenant's own.

    Args:
        reading: What it was read as without one.
        text: The reply.
        tables: Those of the languages that it is read in.
        question: What was asked.

    Returns:
        The reading with the answer, if it is one: beside an opt-out that may call off what was
        asked about, and in the place of nothing. Any other stays as it is.

    Raises:
        InputError: ``unknown_question``.
    """
    checked_question(question)
    may_cancel = reading.meaning in OPT_OUT and not reading.categories
    if not may_cancel and reading.meaning is not Meaning.NONE:
        return reading
    for each in tables:
        answer = _answer(text, each)
        if may_cancel and answer is None and reading.keyword:
            answer = _answer(reading.keyword, each)  # with a slip of a letter, or a line below it
        if may_cancel and answer is Choice.CANCEL:
            return evolve(reading, answer=answer)
        if not may_cancel and answer is not None:
            return evolve(reading, rule=f"answer.{answer}", answer=answer)
    return reading


def _answer(text: str, tables: Tables) -> Choice | None:
    if len(text) > _LONGEST:
        return None
    words = [token for token in fold_leniently(text) if token != EMOJI]
    known = _answers(tables.vocabulary.locale)
    found = known.get(" ".join(words))
    return found or known.get(" ".join(without_politeness(words, tables.vocabulary.polite)))


@cache
def _answers(language: str) -> dict[str, Choice]:
    # English with each, because people mix it into every language.
    return {
        " ".join(fold_leniently(each)): answer
        for locale in dict.fromkeys(("en", language))
        for answer, words in zip(Choice, _TO_AN_APPOINTMENT[locale], strict=True)
        for each in words.split(",")
    }
