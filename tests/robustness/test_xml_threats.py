"""XML that means harm: nothing is expanded, nothing fetched, no file read, and a finding says so."""

import gzip
import socket
import time
import zlib
from functools import cache

import pytest

from newsfixtures.formats import FORMATS
from newsfixtures.formats._reading import MAX_TEXT
from newsfixtures.schema import article_to_json
from newsfixtures.sweeps import sweep

XML = [
    form.name
    for form in FORMATS
    if next(iter(sweep(format=form.name))).data.lstrip()[:5]
    in {b"<?xml", b"<rss ", b"<feed", b"<nitf"}
]
SECRET = "the-secret-of-the-file"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Let no socket be opened, and no name be looked up."""

    def refused(*args, **named):
        pytest.fail("a loader opened a socket")

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refused)


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text(f"<p>{SECRET}</p>")
    return path.as_uri()


def boring(name):
    """Return the boring document of a format, with the text of its first graf to put things into."""
    document = next(iter(sweep(format=name)))
    text = document.data.decode()
    start = text.find("<", text.find("?>") + 1) if text.startswith("<?xml") else 0
    texts = (*(each.text for each in document.markers()), document.article.headline)
    marker = next(each for each in texts if each in text)
    return text[:start], text[start:], marker


def with_doctype(name, subset, inside):
    """Return a document with an internal subset, and *inside* before the text of its first graf."""
    head, rest, marker = boring(name)
    root = rest[1 : min(rest.find(end) for end in (" ", ">") if end in rest)]
    body = rest.replace(marker, inside + marker, 1)
    return f"{head}<!DOCTYPE {root} {subset}>\n{body}".encode()


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
THREATS = {
    "billion laughs": (f'[<!ENTITY l0 "lol">{LAUGHS}]', "&l9;"),
    "quadratic": (f'[<!ENTITY a "{"a" * 50_000}">]', "&a;" * 50_000),
    "loop": ('[<!ENTITY a "&b;"><!ENTITY b "&a;">]', "&a;"),
    "external file": ('[<!ENTITY x SYSTEM "FILE">]', "&x;"),
    "external address": ('[<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]', "&x;"),
    "public": ('[<!ENTITY x PUBLIC "-//a//b" "http://127.0.0.1:9/x">]', "&x;"),
    "unparsed": ('[<!NOTATION n SYSTEM "n"><!ENTITY x SYSTEM "FILE" NDATA n>]', ""),
    "parameter": ('[<!ENTITY % p SYSTEM "FILE"> %p;]', ""),
    "parameter made": ("[<!ENTITY % p '<!ENTITY x SYSTEM \"FILE\">'> %p;]", "&x;"),
    "parameter laughs": (
        "[<!ENTITY % a 'aaaaaaaaaa'>"
        + "".join(f"<!ENTITY % a{n} '{f'&#37;a{n - 1};' * 10}'>%a{n};" for n in range(1, 9))
        + "]",
        "",
    ),
    "in an attribute": (f'[<!ENTITY l0 "lol">{LAUGHS}]', "<p lang='&l9;'>x</p>"),
    "default attributes": (
        f'[<!ENTITY l0 "lol">{LAUGHS}<!ATTLIST p lang CDATA "&l9;">]',
        "<p>x</p>",
    ),
    "left out": (f'[<!ENTITY l0 "lol">{LAUGHS}]', "&l9"),
    "redefined": ('[<!ENTITY amp "SECRET"><!ENTITY lt "SECRET">]', "&amp;"),
}
"""Threats that declare entities."""
QUIET = {
    "external subset": ('SYSTEM "FILE"', ""),
    "remote subset": ('SYSTEM "http://127.0.0.1:9/x.dtd"', ""),
    "public subset": ('PUBLIC "-//IPTC//DTD NITF 3.2//EN" "http://127.0.0.1:9/nitf.dtd"', ""),
    "include": (
        "",
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="FILE" parse="text"/>',
    ),
    "stylesheet": ("", '<?xml-stylesheet href="http://127.0.0.1:9/x.xsl" type="text/xsl"?>'),
    "schema": (
        "",
        '<x xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="a FILE"/>',
    ),
    "base": ("", '<x xml:base="http://127.0.0.1:9/"><img src="FILE"/></x>'),
    "undeclared": ("", "&x;"),
}
"""Threats that point elsewhere: what is there is passed over."""


def read_quickly(name, data):
    start = time.process_time()
    found = list(FORMATS[name].load(data, file="f"))
    assert time.process_time() - start < 2
    assert not any(SECRET in str(article_to_json(each.article)) for each in found if each.article)
    return found


@pytest.mark.parametrize("threat", THREATS)
@pytest.mark.parametrize("name", XML)
def test_documents_that_declare_entities_are_refused_or_read_without(name, threat, secret):
    subset, inside = (part.replace("FILE", secret) for part in THREATS[threat])

    found = read_quickly(name, with_doctype(name, subset, inside))

    assert {finding.code for each in found for finding in each.findings} & {"SEC008", "FED004"}
    assert all(len(str(article_to_json(each.article))) < 100_000 for each in found if each.article)


@pytest.mark.parametrize("threat", QUIET)
@pytest.mark.parametrize("name", XML)
def test_what_points_elsewhere_is_not_followed(name, threat, secret):
    subset, inside = (part.replace("FILE", secret) for part in QUIET[threat])
    data = with_doctype(name, subset, inside)

    found = read_quickly(
        name,
        data if subset else data.replace(b"<!DOCTYPE", b"<!--", 1).replace(b" >\n", b"-->\n", 1),
    )

    assert found


@cache
def bomb_of(pack):
    return pack(b" " * (MAX_TEXT + 1))


@pytest.mark.parametrize("name", FORMATS.names)
@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress], ids=["gzip", "zlib"])
def test_bombs_unpack_to_no_more_than_is_read(name, pack):
    """What unpacks to a thousand times its size is cut or refused, and that is said."""
    bomb = bomb_of(pack)

    start = time.process_time()
    found = list(FORMATS[name].load(bomb, file="f"))

    assert time.process_time() - start < 4
    assert any(finding.code.startswith("RUN") for each in found for finding in each.findings)
    assert all(each.article is None for each in found)


@pytest.mark.parametrize("name", FORMATS.names)
def test_scripts_are_text_that_is_dropped(name, monkeypatch):
    """Nothing in a document is run, and no address in it is asked for."""
    document = next(iter(sweep(format=name)))
    attack = '<script src="http://127.0.0.1:9/x.js">fetch("/")</script><img src="http://127.0.0.1:9/x.png">'
    for data in (attack.encode() + document.data, document.data + attack.encode()):
        assert list(FORMATS[name].load(data, file="f"))
