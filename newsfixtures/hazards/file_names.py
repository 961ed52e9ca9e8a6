"""Names of picture files that stores, archives and addresses stumble on."""

from __future__ import annotations

from attrs import evolve

from newsfixtures.article import Article, Image
from newsfixtures.hazards import Hazard, values


def plant(article: Article, text: str) -> Article:
    """Give the article one picture whose address ends in *text*."""
    picture = Image(id="image-1", url=f"https://velmora.example/media/{text}", alt="A dam")
    body = tuple(block for block in article.body if block.type not in {"image", "gallery"})
    if not body or any(block.type in {"video", "audio", "live_entry"} for block in body):
        return article
    return evolve(article, media=(picture,), lead_media="image-1", body=body)


HAZARD = Hazard(
    __name__,
    title="Names of picture files",
    plant=plant,
    source="RFC 3986; Microsoft, Naming files (reserved names), read 2026-11-25",
    values=values(
        typical={
            "dam.jpg": "nothing is odd: what a test compares with",
            "dam-1200x800.jpg": "a size in the name",
            "DAM_0042.JPG": "capitals, as cameras write",
            "dam.jpg?w=1200&h=800": "a query behind the ending",
        },
        legal={
            "dam": "no ending",
            "dam.jpeg.webp": "two endings",
            "dam.php?id=5": "the ending is no picture's",
            "dam%20wall.jpg": "a space in percent codes",
            "d%C3%A4mme.jpg": "a letter beyond ASCII in percent codes",
            "dam+wall.jpg": "a plus sign",
            "dam,w_1200,h_800.jpg": "commas, as picture servers write",
            "dam@2x.png": "an at sign",
            "con.jpg": "reserved by Windows",
            "a/b/c/dam.jpg": "in folders",
            ".dam.jpg": "hidden on Unix",
            "-dam.jpg": "begins with a hyphen",
            "dam.jpg/": "ends in a slash",
            "dam.svg": "a picture that may hold a script",
            "dam.avif": "a new kind of picture",
            "1": "one digit",
            "d" * 200 + ".jpg": "over 200 letters",
        },
        broken={
            "dam wall.jpg": "a space",
            "..%2f..%2fetc%2fpasswd": "climbs out of its folder",
            "dam\x00.jpg": "holds a NUL",
        },
    ),
)
