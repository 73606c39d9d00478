"""The key of secure messages beside a database that somebody plays in."""

from pathlib import Path

from optin.cli.portal_key import key_beside, portal_setup


def test_the_key_is_made_once_for_its_owner_alone_and_found_again(tmp_path: Path) -> None:
    database = tmp_path / "play.db"
    key = key_beside(database)
    beside = tmp_path / "play.db.portal-key"
    assert bytes.fromhex(beside.read_text("ascii")) == bytes.fromhex(key)
    assert len(bytes.fromhex(key)) == 32
    assert beside.stat().st_mode & 0o777 == 0o600
    assert key_beside(database) == key
    assert portal_setup(key, "https://texts.example.com/portal").encrypted
