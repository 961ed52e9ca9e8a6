"""Addresses that are right and that readers refuse, cut or change."""

from __future__ import annotations

from newsfixtures.hazards import Hazard, as_url, values

HAZARD = Hazard(
    __name__,
    title="Addresses",
    plant=as_url,
    source="RFC 3986, sections 2.2 to 3.5 and 6.2; WHATWG URL Standard, 4.4 (read 2026-11-25)",
    values=values(
        typical={
            "https://velmora.example/news/dam-repairs-begin": "nothing is odd",
            "https://velmora.example/2025/05/16/dam/": "a date in the path, a slash at the end",
            "https://velmora.example/news/dam-repairs-begin-12345678.html": "a number and an ending",
            "https://velmora.example/?p=12345": "the number is in the query",
            "https://www.velmora.example/news/dam": "a host that begins with www",
            "https://velmora.example/news/%D0%B4%D0%B0%D0%BC%D0%B1%D0%B0": "a path in percent codes",
        },
        legal={
            "https://velmora.example/a;b=1,2/c": "semicolon, comma and equals sign in the path",
            "https://velmora.example/news/dam?a=1&b=2&c=": "several parameters, one empty",
            "https://velmora.example/news/(dam)": "brackets, which prose cuts off",
            "https://velmora.example/news/it's": "an apostrophe, which ends an attribute",
            "https://velmora.example/news/a+b": "a plus sign, which is no space in a path",
            "https://velmora.example/news/~ana": "a tilde",
            "https://velmora.example/news/dam*": "an asterisk",
            "https://velmora.example/news/dam!": "an exclamation mark at the end",
            "https://velmora.example/@ana/dam": "an at sign in the path",
            "https://velmora.example/news/100%25": "a percent sign in percent codes",
            "https://velmora.example/news/a%2Fb": "a slash that is no separator",
            "https://velmora.example/news//dam": "an empty part of the path",
            "https://velmora.example/news/dam.": "ends in a stop",
            "https://velmora.example:8443/news/dam": "a port",
            "https://xn--dmme-gra.example/news/1": "a host with a letter beyond ASCII, as it is sent",
            "https://velmora.example/news/Dam": "a capital letter that matters",
            "https://velmora.example/n/1": "very short",
            "https://velmora.example/news/" + "dam-" * 60 + "1": "very long",
            "https://velmora.example/null": "ends in null",
            "https://velmora.example/news/dam?url=https%3A%2F%2Fkarmora.example%2F": "one in another",
        },
        broken={
            "velmora.example/news/dam": "no scheme",
            "/news/dam": "relative",
            "//velmora.example/news/dam": "relative to the scheme",
            "https://velmora.example/news/dam repairs": "a space",
            "https://velmora.example/news/%zz": "percent codes that are none",
            "http:/velmora.example/news": "a slash is missing",
            "https://ana:secret@velmora.example/": "holds a password",
            "javascript:alert(1)": "a script",
            "http://192.0.2.1/dam": "a bare address of a network",
        },
    ),
)
