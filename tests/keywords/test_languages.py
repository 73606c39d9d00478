"""Each language is read in its own words, and English in each."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import Grade, Keywords, Meaning, Reading, Word, read, vocabulary
from optin.keywords.folding import fold_marked
from optin.keywords.phrasing import members_of
from optin.keywords.plain import read_by_patterns
from optin.keywords.tables import tables_of
from optin.keywords.vocabularies import VOCABULARIES, vocabulary_of

WORKING = Path(__file__).parents[1] / "corpora" / "working.jsonl"
ROWS = [json.loads(line) for line in WORKING.read_text(encoding="utf-8").splitlines()]
ACTED_ON = {Grade.DEFINITE, Grade.PROBABLE}
OPT_OUT = {Meaning.STOP, Meaning.STOP_ALL}
# Measured on the part that rules are written by, which says little: see docs/reference/keywords.md.
LEAST_RECALL = {
    "en": 0.97,
    "es": 0.97,
    "fr": 0.95,
    "de": 0.98,
    "pt": 0.98,
    "it": 0.97,
    "nl": 0.95,
    "pl": 0.98,
    "ru": 0.97,
}
MOST_ORDINARY = {
    "en": 0.005,
    "es": 0.01,
    "fr": 0.01,
    "de": 0.01,
    "pt": 0.01,
    "it": 0.01,
    "nl": 0.01,
    "pl": 0.01,
    "ru": 0.01,
}
OTHERS = sorted(set(VOCABULARIES) - {"en"})


def acted_on(row: dict[str, str]) -> bool:
    pending = row["context"] == "consent_request"
    reading = read(row["text"], pending=pending, locale=row["lang"])
    return reading.meaning in OPT_OUT and reading.grade in ACTED_ON


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_opt_outs_are_acted_on_and_ordinary_messages_are_not(language: str) -> None:
    stops = [row for row in ROWS if row["lang"] == language and row["label"] == "stop"]
    ordinary = [row for row in ROWS if row["lang"] == language and row["label"] == "ordinary"]
    assert sum(map(acted_on, stops)) >= LEAST_RECALL[language] * len(stops)
    taken = [row["text"] for row in ordinary if acted_on(row)]
    assert len(taken) <= MOST_ORDINARY[language] * len(ordinary), taken


def test_nobody_is_opted_in_by_anything_but_an_exact_word() -> None:
    opted_in = {
        row["text"].lower()
        for row in ROWS
        if read(
            row["text"], pending=row["context"] == "consent_request", locale=row["lang"]
        ).meaning
        in {Meaning.START, Meaning.YES}
    }
    assert opted_in <= {"start", "unstop", "yes", "y", "volver", "recibir", "voltar", "receber"}


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("es", "DETENER", "stop.keyword"),
        ("es", "salir por favor", "stop.keyword.polite"),
        ("es", "ya no me manden más mensajes", "stop.plain.request"),
        ("pt", "Parar!", "stop.keyword"),
        ("pt", "me tira dessa lista", "stop.plain.request"),
        ("fr", "retirez-moi de votre liste", "stop.plain.request"),
        ("de", "nehmt mich aus eurem Verteiler", "stop.plain.request"),
        ("it", "toglietemi dalla vostra lista", "stop.plain.request"),
        ("nl", "haal me van de lijst", "stop.plain.request"),
        ("pl", "wypiszcie mnie z listy", "stop.plain.request"),
        ("ru", "уберите меня из списка", "stop.plain.request"),
        ("ru", "stop texting me", "stop.phrase"),
        ("pl", "take me off your list", "stop.plain.request"),
    ],
)
def test_a_request_is_read_in_its_language(language: str, text: str, rule: str) -> None:
    reading = read(text, locale=f"{language}-XX")
    assert (reading.meaning, reading.rule) == (Meaning.STOP, rule)


@pytest.mark.parametrize(
    ("language", "word"),
    [(language, word) for language in OTHERS for word in vocabulary(language)],
    ids=lambda value: getattr(value, "text", value),
)
def test_each_word_of_each_language_is_read_as_listed(language: str, word: Word) -> None:
    reading = read(word.text, pending=True, locale=language)
    assert (reading.meaning, reading.grade) == (word.meaning, word.grade)
    assert word.source is not None
    assert word.source.url.startswith(("https://", "http://"))


OWN_WORDS = {
    "de": {"HALT", "HILFE"},
    "es": {"AYUDA", "DETENER", "RECIBIR", "SALIR", "VOLVER"},
    "fr": {"AIDE", "NONARRET"},
    "it": {"AIUTO", "FERMA"},
    "nl": {"HULP"},
    "pl": {"POMOCY", "ZATRZYMAJ"},
    "pt": {"AJUDA", "CANCELAR", "PARAR", "RECEBER", "VOLTAR"},
    "ru": {"ОСТАНОВИТЬ", "ПОМОЩЬ"},
}


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_the_keywords_that_were_found_at_their_sources(language: str) -> None:
    english = {word.text for word in vocabulary_of("en").words}
    assert {word.text for word in vocabulary_of(language).words} - english == OWN_WORDS[language]


RULES = {
    *("consent", "decline", "doubt", "ending", "footer", "goes_on", "name", "refusal", "removal"),
    *("request", "rude", "stranger", "threat", "word"),
}
MORE_RULES = {
    "de": {"others"},
    "fr": {"others"},
    "it": {"others", "mistaken"},
    "nl": {"others"},
    "pl": {"others"},
}


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_says_no_and_what_is_no_opt_out(language: str) -> None:
    rules = vocabulary_of(language).phrasing.rules
    assert {rule.name for rule in rules} == RULES | MORE_RULES.get(language, set())
    assert [rule.name for rule in rules if rule.named] == ["name"]
    assert [rule.name for rule in rules if rule.asked] == ["decline"]


def test_who_is_no_such_person_names_somebody() -> None:
    plain = tables_of("es", "YES", "STOP", frozenset()).plain
    found = read_by_patterns("no conozco a Miguel", plain, pending=False)
    assert found is not None
    assert found.rule == "stop.plain.name"
    assert read_by_patterns("no conozco a miguel", plain, pending=False) is None


def test_a_name_below_a_keyword_signs_it_only_where_the_word_means_nothing_else() -> None:
    assert read("DETENER - Ana", locale="es").rule == "stop.keyword.signed"
    assert read("PARAR - Ana", locale="pt").rule == "stop.keyword.signed"
    assert read("SALIR - Ana", locale="es").rule == "none"


@pytest.mark.parametrize("word", ["непишите", "низвоните", "неинформируйте", "ниинформируйте"])
def test_a_russian_not_that_is_written_with_its_verb_is_heard(word: str) -> None:
    scales = tables_of("ru", "YES", "STOP", frozenset()).plain.scales
    (folded,) = fold_marked(word)
    assert "GLUED" in scales.name(folded).words
    assert "GLUED" not in scales.name(fold_marked(f"не{word}")[0]).words


LATIN = """
    otklyuchite otkliuchite otkljuchite menya menia menja hvatit khvatit xvatit prekraschayte
    prekrashchaite prekrashajte bespokoyte bespokoite rassylku rassilku pishite otpishite shlite
    akcii aktsii informatsiiu daydzhesty obyavleniya obiavleniia udalit otpisatsya poluchat
    esemes reklamu soobscheniya soobshcheniia horosh chush fignyu uvedomleniyami
"""


@pytest.mark.parametrize("word", LATIN.split())
def test_russian_is_known_however_it_is_written_in_latin_letters(word: str) -> None:
    named = tables_of("ru", "YES", "STOP", frozenset()).plain.scales.name(word)
    assert named.words[0] == word  # and is no slip of another
    assert len(named.words) > 1


def test_a_slip_in_a_word_for_unsubscribing_is_mended_in_french() -> None:
    named = tables_of("fr", "YES", "STOP", frozenset()).plain.scales.name("desinscrivvez")
    assert named.words[0] == "desinscrivez"


# The classes of words of which a slip of one letter is read.
MENDED = {
    "de": "UNSUB MSG NUMBER CONSENT LIST MENDED",
    "en": "MESSAGES REMOVE UNSUB MENDED",
    "es": "MSG INF WRONG REMOVEME SUBJ WANT STOPALL",
    "fr": "UNSUB MENDED DESIST MSEND",
    "it": "MENDED CONSENT DESIST",
    "nl": "UNSUB MSG CONSENT MENDED",
    "pl": "REMOVE MSG SEND GET CONSENT STOP UNSUB REMOVAL",
    "pt": "MSG REMOVEME CONSENT SUBJ WANT STOPALL RECV",
    "ru": "UNSUB MSG REMOVE SEND STOP GET CONSENT AWAY STOPS GLUED NUMBER",
}


def _words(language: str, name: str, most: int) -> set[str]:
    """List the words of those members of a class that have so many at most."""
    members = members_of(vocabulary_of(language).phrasing, name)
    return {word for member in members if len(member) <= most for word in member}


def _slips(language: str, name: str) -> list[tuple[str, str]]:
    """List words that no other class holds, each with a letter of it left out."""
    others = [_words(language, each, 9) for each in MENDED[language].split() if each != name]
    words = _words(language, name, 1).difference(*others)
    return [(word[:2] + word[3:], word) for word in sorted(words) if len(word) > 6]


@pytest.mark.parametrize(
    ("language", "name"), [(one, name) for one, names in MENDED.items() for name in names.split()]
)
def test_slips_in_the_words_that_matter_are_mended(language: str, name: str) -> None:
    hear = tables_of(language, "YES", "STOP", frozenset()).plain.automaton.hear
    assert any(hear([slip]) == [word] for slip, word in _slips(language, name))


def test_slips_in_cyrillic_letters_are_mended() -> None:
    hear = tables_of("ru", "YES", "STOP", frozenset()).plain.automaton.hear
    slips = [slip for slip in _slips("ru", "UNSUB") if not slip[0].isascii()]
    assert any(hear([slip]) == [word] for slip, word in slips)


# What mail and text programs write below, in each language; the English ones in all of them.
SIGNATURES = {
    "de": ("gesendet von", "von meinem"),
    "en": ("get outlook", "sent from", "sent via", "sent with"),
    "es": ("enviado desde",),
    "fr": ("envoye de", "envoye depuis"),
    "it": ("inviato da", "inviato dal"),
    "nl": ("verstuurd vanaf", "verzonden met", "verzonden vanaf"),
    "pl": ("wyslane z", "wyslano z"),
    "pt": ("enviado de", "enviado do"),
    "ru": ("отправлено из", "отправлено с"),
}


# What may stand before or behind a keyword in each language, beside the English words.
POLITE = {
    "de": "bitte|danke|mfg|vielen dank",
    "es": "favor|gracias|por favor|porfa|porfavor|ya",
    "fr": "merci|s'il vous plaît|stp|svp",
    "it": "cortesemente|favore|grazie|per favore|perfavore",
    "nl": "alsjeblieft|alstublieft|aub|bedankt|dank u|graag|svp",
    "pl": "dzięki|dziękuję|proszę|z góry dziękuję",
    "pt": "favor|faz favor|obrigada|obrigado|pfv|por favor",
    "ru": "спасибо|пожалуйста|прошу|плиз",
}


@pytest.mark.parametrize(
    ("language", "said"), [(one, each) for one, all_ in POLITE.items() for each in all_.split("|")]
)
def test_politeness_of_its_language_is_no_part_of_a_keyword(language: str, said: str) -> None:
    for text in (f"STOP {said}", f"{said} stop"):
        assert read(text, locale=language).rule == "stop.keyword.polite"


def test_a_quotation_in_cyrillic_letters_below_is_no_part_of_a_reply() -> None:
    quoted = "STOP\n\nВ понедельник, 5 января, Клиника писал:\n> Ждём вас"
    assert read(quoted, locale="ru").rule == "stop.keyword.first_line"
    assert read(quoted, locale="ru").grade is Grade.DEFINITE


@pytest.mark.parametrize(
    ("language", "begins"),
    [
        (one, each)
        for one, own in SIGNATURES.items()
        for each in dict.fromkeys((*own, *SIGNATURES["en"]))
    ],
)
def test_what_a_telephone_writes_below_is_no_part_of_a_reply(language: str, begins: str) -> None:
    assert read(f"STOP {begins} xyz", locale=language).rule == "stop.keyword.signed"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "quit it, please"),
        ("es", "Paren, por favor."),
        ("fr", "Assez, merci"),
        ("de", "Schluss. Danke!"),
        ("pt", "Parem\npor favor"),
        ("it", "Basta, grazie"),
        ("nl", "weg, graag"),
        ("pl", "Dość, dziękuję"),
        ("ru", "Хватит, спасибо"),
    ],
)
def test_thanks_behind_a_mark_change_nothing(language: str, text: str) -> None:
    reading = read(text, locale=language)
    assert (reading.meaning, reading.grade) == (Meaning.STOP, Grade.PROBABLE)
    assert reading.span is not None
    assert reading.span[0] == 0


def test_a_word_that_only_a_pattern_names_is_of_its_language() -> None:
    scales = tables_of("es", "YES", "STOP", frozenset()).plain.scales
    assert scales.belonging(["callense"]) == 2
    assert scales.belonging(["beeps", "0", "."]) == 0
    assert read("ya cállense", locale="es").rule == "stop.plain.rude"  # "ya" is English, too


@pytest.mark.parametrize("language", OTHERS)
def test_each_kind_of_pattern_decides_about_replies_of_its_language(language: str) -> None:
    rows = [row for row in ROWS if row["lang"] == language]
    readings = [
        read(row["text"], pending=row["context"] == "consent_request", locale=language)
        for row in rows
    ]
    own = [each.rule for each in readings if ".plain." in each.rule and each.locale == language]
    rules = {rule.split(".")[2] for rule in own}
    kinds = "consent decline doubt ending refusal removal request rude stranger threat word"
    assert {*kinds.split()} <= rules


def test_words_that_opt_in_are_exact_in_each_language() -> None:
    assert read("volver", locale="es").meaning is Meaning.START
    assert read("volver").meaning is Meaning.NONE
    for text in ("volver por favor", "vólver", "volverr", "quiero volver"):
        assert read(text, locale="es").meaning is Meaning.NONE, text


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("STOPP gesendet von meinem iPhone", "stop.keyword.signed"),
        ("stop von meinem Galaxy gesendet", "stop.keyword.signed"),
        ("stop\nvon meinem Galaxy gesendet", "stop.keyword.first_line"),
    ],
)
def test_what_a_german_phone_writes_below_a_reply_is_no_part_of_it(text: str, rule: str) -> None:
    reading = read(text, locale="de")
    assert (reading.meaning, reading.rule) == (Meaning.STOP, rule)


def test_another_language_is_not_read_for_somebody_who_speaks_english() -> None:
    assert read("detener").meaning is Meaning.NONE
    assert read("haal me van de lijst").meaning is Meaning.NONE


def test_patterns_are_built_when_a_text_is_first_read_for_them() -> None:
    first = tables_of("nl", "YES", "STOP", frozenset())
    second = tables_of("nl", "JA", "STOP", frozenset())
    assert first.plain is second.plain


def test_a_tenants_word_may_not_mean_something_else_in_any_language() -> None:
    with pytest.raises(ValueError, match="DETENER"):
        Keywords(opt_in="detener")


BOTH = Keywords(languages=("en", "es"))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("stop", "stop.keyword"),
        ("detener", "stop.keyword"),
        ("ya no me manden más mensajes", "stop.plain.request"),
        ("take me off your texting list", "stop.plain.request"),
        ("help", "help.keyword"),
        ("volver", "start.keyword"),
        ("mañana a las nueve", "none"),
    ],
)
@pytest.mark.parametrize("languages", [("en", "es"), ("es", "en"), ("de", "es-MX", "en-US")])
def test_a_tenant_may_read_several_languages(
    text: str, rule: str, languages: tuple[str, ...]
) -> None:
    assert read(text, keywords=Keywords(languages=languages)).rule == rule


def test_the_language_of_the_person_counts_where_it_is_known() -> None:
    assert read("detener", locale="en", keywords=BOTH).meaning is Meaning.NONE
    assert read("detener", keywords=BOTH).meaning is Meaning.STOP
    assert read("detener").meaning is Meaning.NONE


@pytest.mark.parametrize("text", ["неотправляйте", "небеспокойте меня", "ниотправляйте больше"])
def test_a_not_that_is_written_as_a_part_of_its_verb_is_read(text: str) -> None:
    assert read(text, locale="ru").rule == "stop.plain.refusal"


@given(st.text(max_size=60), st.booleans())
def test_no_language_takes_from_a_keyword_of_another(text: str, pending: bool) -> None:  # noqa: FBT001
    alone = [read(text, pending=pending, locale=each) for each in ("en", "es")]
    both = order(read(text, pending=pending, keywords=BOTH))
    surest = min(alone, key=order)
    assert both in {order(reading) for reading in alone}
    if ".plain." not in surest.rule:
        assert both == order(surest)


ALL = Keywords(languages=tuple(VOCABULARIES))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("I take back the stop from yesterday", ""),
        ("no more appointments please", ""),
        ("stop by after work ok?", ""),
        ("no me den de baja por favor, fue un error", ""),
        ("Puse STOP sin querer, sigan mandándome los recordatorios", ""),
        ("take me off your list", "en"),
        ("ya no quiero más mensajes", "es"),
        ("keine SMS mehr bitte", "de"),
        ("proszę mi nic nie wysyłać", "pl"),
    ],
)
@pytest.mark.parametrize("pending", [True, False])
def test_plain_words_are_read_in_the_language_that_knows_most_of_them(
    text: str, locale: str, *, pending: bool
) -> None:
    reading = read(text, pending=pending, keywords=ALL)
    assert (reading.meaning is Meaning.STOP, reading.locale) == (bool(locale), locale)
    alone = read(text, pending=pending, locale="es" if locale in {"", "en"} else locale)
    assert (alone.meaning, alone.locale) == (reading.meaning, reading.locale)


@pytest.mark.parametrize(
    "text", ["stop please", "not interested", "no me interesa", "detener por favor", "yes", "hola"]
)
@pytest.mark.parametrize("pending", [True, False])
def test_the_surest_opt_out_of_all_languages_counts(text: str, *, pending: bool) -> None:
    alone = [read(text, pending=pending, locale=each) for each in ("en", "es")]
    assert order(read(text, pending=pending, keywords=BOTH)) == min(map(order, alone))


def order(reading: Reading) -> int:
    if reading.meaning in {Meaning.STOP, Meaning.STOP_ALL}:
        return {Grade.DEFINITE: 0, Grade.PROBABLE: 1, Grade.REVIEW: 3}[reading.grade]
    return 4 if reading.meaning is Meaning.NONE else 2


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("STOP", ""),
        ("stop por favor", "es"),
        ("stop please", ""),
        ("HELP", ""),
        ("detener por favor", "es"),
        ("AYUDA", "es"),
        ("VOLVER", "es"),
        ("arret", "fr"),
        ("ya no me manden más mensajes", "es"),
        ("please stop texting me", "en"),
        ("take me off your list", "en"),
        ("nos vemos el lunes", ""),
    ],
)
def test_a_reading_names_the_language_of_what_matched(text: str, locale: str) -> None:
    assert read(text, keywords=Keywords(languages=("en", "es"))).locale == locale
