"""A report with a film or a recording and a post from a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Audio, AudioBlock, Embed, Video, VideoBlock
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a report of a broadcaster."""
    choose = desk.choose
    base = f"https://{desk.outlet.domain}/media/{choose.number(0, 10**9)}"
    spoken = choose.chance(50)
    desk.lede(opening)
    if spoken:
        audio = Audio(id="audio-1", url=f"{base}.mp3", mime="audio/mpeg", duration=_seconds(desk))
        desk.media.append(audio)
        desk.add(AudioBlock(media_ref=audio.id))
    else:
        video = Video(id="video-1", url=f"{base}.mp4", mime="video/mp4", duration=_seconds(desk))
        desk.media.append(video)
        desk.add(VideoBlock(media_ref=video.id))
    desk.sections(desk.grafs())
    if choose.chance(60):
        post = f"https://social.example/posts/{choose.number(10**9, 10**10)}"
        desk.add(Embed(url=post, provider="Social"))
    desk.close(desk.choose.pick(desk.outlet.background))


def _seconds(desk: Desk) -> float:
    return float(desk.choose.number(28, 340))


SHAPE = Shape(__name__, lay=lay)
