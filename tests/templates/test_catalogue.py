"""Each default wording keeps its own rules, and a wording that breaks one is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.templates import (
    CATALOGUE,
    DEFAULT_MARK,
    WORST_CASE,
    Audience,
    Encoding,
    Fault,
    TemplateError,
    TemplateName,
    Templates,
    Variable,
    check,
    count,
    entry_of,
    preview,
)

ALL = list(TemplateName)
TO_CONTACTS = [name for name in ALL if CATALOGUE[name].audience is Audience.CONTACT]
TEXTS = [name for name in ALL if CATALOGUE[name].audience is not Audience.READER]
BESIDES = (
    "disclaimer", "help", "form_confirmation", "reminder", "unexpected", "suspended",
    "outside_window",
)  # fmt: skip
OF_CATEGORIES = ("category.opt_out_confirmation", "category.confirmation", "category.rejected")
OF_QUESTIONS = ("clarification", "possible_cancellation")
OF_FORMS = ("form.consent", "form.invitation", "form.code")
OF_MAILBOXES = ("mail.confirmation", "mail.disclaimer")
OF_PORTALS = (
    "portal.started", "portal.replied", "portal.written", "portal.untold", "portal.subject",
    "portal.mail",
)  # fmt: skip
STEPS = ("request", "request_sent", "accepted", "confirmation", "rejected", "opt_out_confirmation")
OPT_OUT = TemplateName.USER_INITIATED_OPT_OUT_CONFIRMATION
REQUEST = TemplateName.USER_INITIATED_REQUEST
NOTICE = TemplateName.USER_INITIATED_REJECTED
HELP = TemplateName.HELP


def refused(name: TemplateName, source: str, mark: str = DEFAULT_MARK) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        check(name, source, mark=mark)
    return caught.value


def test_there_is_a_text_for_each_step_of_both_directions_and_those_besides() -> None:
    expected = {f"{who}_initiated.{step}" for who in ("user", "contact") for step in STEPS}
    assert {*ALL} == expected | {
        *BESIDES,
        *OF_CATEGORIES,
        *OF_QUESTIONS,
        *OF_FORMS,
        *OF_MAILBOXES,
        *OF_PORTALS,
    }
    assert {*CATALOGUE} == {*ALL}
    assert all(entry.name is name and entry.purpose for name, entry in CATALOGUE.items())


@pytest.mark.parametrize("name", ALL)
def test_each_default_passes_its_own_check(name: TemplateName) -> None:
    assert check(name, CATALOGUE[name].source) == CATALOGUE[name].template


@pytest.mark.parametrize("name", TEXTS)
def test_each_default_is_gsm_7_and_one_segment_with_ordinary_names(name: TemplateName) -> None:
    shown = preview(name).count
    assert (shown.encoding, shown.segments) == (Encoding.GSM_7, 1)


@pytest.mark.parametrize("name", TO_CONTACTS)
def test_each_default_to_a_contact_fits_the_registration_of_a_campaign(name: TemplateName) -> None:
    # Opt-in, opt-out and help messages of a 10DLC campaign have 20 to 320 characters.
    assert preview(name).count.characters >= 20
    assert preview(name, WORST_CASE).count.characters <= 320


def test_only_opt_in_confirmations_and_requests_and_the_like_must_say_how_to_stop() -> None:
    stop = {name for name in ALL if CATALOGUE[name].must_say_how_to_stop}
    agree = {name for name in ALL if CATALOGUE[name].must_say_how_to_agree}
    texts = {n for n in TO_CONTACTS if not CATALOGUE[n].answers_opt_out}
    # A code answers whoever asks for it on a form, and is no beginning of anything.
    besides = {TemplateName.FORM_CONSENT, TemplateName.CATEGORY_OPT_OUT_CONFIRMATION}
    assert stop == texts - {TemplateName.FORM_CODE} | besides
    assert agree == {n for n in ALL if n.endswith(".request")} | {TemplateName.REMINDER}


@pytest.mark.parametrize(
    "name",
    [
        TemplateName.USER_INITIATED_CONFIRMATION,
        TemplateName.CONTACT_INITIATED_CONFIRMATION,
        TemplateName.FORM_CONFIRMATION,
    ],
)
def test_a_confirmation_has_the_five_elements_of_the_ctia(name: TemplateName) -> None:
    text = preview(name).text
    assert all(
        part in text
        for part in ("Reyes Law", "HELP", "STOP", "frequency", "Msg & data rates may apply")
    )


@pytest.mark.parametrize("name", OF_MAILBOXES)
def test_what_a_mailbox_is_told_asks_for_no_reply_and_says_how_to_stop(name: str) -> None:
    text = preview(TemplateName(name)).text
    assert "Reyes Law" in text
    assert "To get no more e-mails from us, please tell our office." in text
    assert not re.search(r"\b(Reply|reply|STOP|START|HELP|YES|number|texts?|Msg)\b", text)


def test_the_wording_of_a_form_says_what_is_agreed_to_and_that_it_is_no_condition() -> None:
    text = preview(TemplateName.FORM_CONSENT).text
    elements = ("Reyes Law", "HELP", "STOP", "frequency", "rates may apply", "not a condition")
    assert all(part in text for part in elements)
    assert not text.startswith(DEFAULT_MARK)


def test_a_code_stands_in_its_own_text_alone() -> None:
    with_code = [name for name in ALL if Variable.CODE in CATALOGUE[name].allowed]
    assert with_code == [TemplateName.FORM_CODE]
    assert "314159" in preview(TemplateName.FORM_CODE).text


@pytest.mark.parametrize("who", ["user", "contact"])
def test_a_rejected_notice_reads_right_for_a_refusal_and_for_a_later_opt_out(who: str) -> None:
    text = preview(TemplateName(f"{who}_initiated.rejected")).text
    assert not re.search(r"\b(declined|request|asked|no longer|anymore|any more|again)\b", text)


def test_an_entry_is_found_in_english_where_there_is_no_other() -> None:
    assert all(entry_of(HELP, locale) is CATALOGUE[HELP] for locale in ("en", "en-US", "xx-YY"))


@pytest.mark.parametrize("source", ["", " ", "\n \n"])
def test_an_empty_text_is_refused(source: str) -> None:
    assert refused(HELP, source).code == Fault.EMPTY


def test_an_unknown_variable_is_refused_where_it_stands() -> None:
    error = refused(HELP, "{{ organization_name }} {{ opt_out_keyword }} phone {{ phone }}")
    assert (error.code, error.at) == (Fault.UNKNOWN_VARIABLE, 52)
    assert "support_contact" in str(error)


def test_a_text_to_a_contact_cannot_name_how_the_user_knows_the_contact() -> None:
    source = CATALOGUE[REQUEST].source + " {{ contact }}"
    assert refused(REQUEST, source).code == Fault.UNKNOWN_VARIABLE


@pytest.mark.parametrize("name", ALL)
def test_each_required_variable_is_missed(name: TemplateName) -> None:
    entry = CATALOGUE[name]
    codes = {
        Variable.OPT_OUT_KEYWORD.value: Fault.MISSING_OPT_OUT,
        Variable.OPT_IN_KEYWORD.value: Fault.MISSING_OPT_IN,
    }
    assert entry.required
    for variable in entry.required:
        error = refused(name, entry.source.replace(f"{{{{ {variable} }}}}", "it"))
        assert error.code == codes.get(variable, Fault.MISSING_VARIABLE)
        assert f"{{{{ {variable} }}}}" in str(error)


@pytest.mark.parametrize(
    ("extra", "found"),
    [
        (" See https://a.example", "https:"),
        (" www.a", "www."),
        (" acme.com", "acme.com"),
        (" {{ organization_name }}.com", ".com"),
        (" bit.ly/x1", "bit.ly/"),
        (" a.example/x", "a.example/"),
        (" only $5", "$"),
        (" 20% less", "%"),
        (" a SALE", "SALE"),
        (" one last offer", "offer"),
        (" {{ start_keyword }} to save", "save"),
    ],
)
def test_marketing_in_the_confirmation_of_an_opt_out_is_refused(extra: str, found: str) -> None:
    source = "{{ organization_name }}: opted out. {{ start_keyword }} undoes." + extra
    error = refused(OPT_OUT, source)
    assert (error.code, error.at) == (Fault.MARKETING_IN_CONFIRMATION, source.index(found))
    assert f'Remove "{found}"' in str(error)
    source = f"{{{{ organization_name }}}} {{{{ opt_out_keyword }}}}{extra}"
    assert check(HELP, source).source == source


@pytest.mark.parametrize(
    "extra",
    [" You can save this number... no.", " Wholesale", " Reply START.Then wait", " No charge."],
)
def test_ordinary_words_are_no_marketing(extra: str) -> None:
    source = "{{ organization_name }} {{ start_keyword }}" + extra.replace("save", "keep")
    assert check(OPT_OUT, source).source == source


def test_the_confirmation_of_an_opt_out_is_gsm_7() -> None:
    error = refused(OPT_OUT, "{{ organization_name }} “{{ start_keyword }}”")
    assert error.code == Fault.NOT_GSM_7
    assert "“ ”" in str(error)


def fitting(name: TemplateName, mark: str, room: int) -> str:
    needed = "".join(f"{{{{{each}}}}}" for each in sorted(CATALOGUE[name].required))
    filled = sum(len(WORST_CASE[each]) for each in CATALOGUE[name].required)
    return needed + "x" * (room - filled - len(mark))


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("mark", ["", "Auto: ", "Automatic message: "])
def test_a_text_is_measured_with_the_longest_names_and_its_mark(
    name: TemplateName, mark: str
) -> None:
    entry = CATALOGUE[name]
    source = fitting(name, mark if entry.audience is Audience.CONTACT else "", entry.limit)
    assert check(name, source, mark=mark).source == source
    error = refused(name, source + "yz", mark)
    assert error.code == Fault.TOO_LONG
    assert "by 2 characters" in str(error)


def test_the_confirmation_of_an_opt_out_is_one_text_and_the_others_as_long_as_a_message() -> None:
    limits = {name: CATALOGUE[name].limit for name in ALL}
    assert {n for n in ALL if limits[n] == 160} == {
        n for n in ALL if n.endswith(("opt_out_confirmation", "clarification"))
    }
    assert {limits[n] for n in TEXTS} == {160, 480}
    assert {limits[n] for n in ALL if n not in TEXTS} == {1200}


def test_an_extension_character_counts_twice_towards_the_limit() -> None:
    source = fitting(OPT_OUT, DEFAULT_MARK, 160)
    assert refused(OPT_OUT, source[:-1] + "~").code == Fault.TOO_LONG


def test_the_tenant_s_own_values_can_be_measured_instead() -> None:
    source = fitting(OPT_OUT, DEFAULT_MARK, 160) + "x" * 30
    assert check(OPT_OUT, source, values={"organization_name": "W" * 10}).source == source


NAME = st.text(max_size=80) | st.text(st.sampled_from("aé€中👍🏽’ "), max_size=80)
KEYWORD = st.text(st.sampled_from("ABCÉ"), min_size=1, max_size=20)


@given(st.sampled_from(ALL), NAME, NAME, NAME, KEYWORD)
def test_no_default_passes_its_limit_whatever_the_names(
    name: TemplateName, user: str, organization: str, contact: str, keyword: str
) -> None:
    values = {
        "user_name": user,
        "organization_name": organization,
        "contact": contact,
        "category": "W" * 30,
        "code": "314159",
        **dict.fromkeys(
            ("opt_in_keyword", "opt_out_keyword", "start_keyword", "help_keyword"), keyword
        ),
    }
    text = Templates().render(name, (), values)
    assert count(text).characters <= CATALOGUE[name].limit


def test_the_longest_ordinary_values_are_as_long_as_is_told() -> None:
    lengths = {name: len(value) for name, value in WORST_CASE.items()}
    keywords = ("opt_in_keyword", "opt_out_keyword", "start_keyword", "help_keyword")
    assert lengths == {
        **dict.fromkeys(("user_name", "organization_name", "contact"), 40),
        **dict.fromkeys(keywords, 20),
        "support_contact": 60,
        "category": 30,
        "code": 6,
    }


@pytest.mark.parametrize("name", [name for name in TEXTS if name not in TO_CONTACTS])
def test_a_notice_to_a_user_may_say_what_the_answer_to_an_opt_out_may_not(
    name: TemplateName,
) -> None:
    variables = " ".join(f"{{{{ {each} }}}}" for each in sorted(CATALOGUE[name].required))
    source = f"{variables}: see https://a.example/ for “offers”"
    assert check(name, source).source == source
