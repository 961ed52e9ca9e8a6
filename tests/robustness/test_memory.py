"""Documents of 16 MB: read in memory that their size bounds, or refused with a finding."""

import subprocess
import sys

import pytest

from newsfixtures.formats import FORMATS
from newsfixtures.formats._html.body import blocks_of

SIZE = 16 * 2**20
TIMES = 10
"""How many times its size the reading of a document may take."""
READ = r"""
import pathlib, re, resource, sys
from newsfixtures.formats import FORMATS
from newsfixtures.sweeps import sweep

name, size = sys.argv[1], int(sys.argv[2])
document = next(iter(sweep(format=name)))
texts = (*(each.text for each in document.markers()), document.article.headline)
data = document.data
marker = next(each.encode() for each in texts if each.encode() in data)
sound = sum(1 for each in FORMATS[name].load(data) if each.article)
data = data.replace(marker, marker + b" It held." * (size // 9), 1)

def peak():
    status = pathlib.Path("/proc/self/status")
    if status.exists():  # the other figure begins with that of the process that started this one
        return 1024 * int(re.search(r"VmHWM:\s+(\d+)", status.read_text())[1])
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit

before = peak()
resource.setrlimit(resource.RLIMIT_AS, (before + 40 * size, before + 40 * size))
said = read = 0
for loaded in FORMATS[name].load(data, file="f"):
    said += len(loaded.findings)
    read += loaded.article is not None
print(sound, said, read, peak() - before)
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMATS.names)
def test_reading_takes_memory_in_proportion(name):
    command = [sys.executable, "-c", READ, name, str(SIZE)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr[-500:]
    sound, said, read, grown = map(int, done.stdout.split())
    assert sound
    assert read or said
    assert grown < TIMES * SIZE, f"{grown / SIZE:.1f} times its size"


@pytest.mark.parametrize("name", ["nitf", "newsml-g2", "rss", "atom", "news-sitemap"])
def test_more_tags_than_memory_is_for_are_refused(name):
    (loaded,) = FORMATS[name].load(b"<a>" + b"<b/>" * 600_000 + b"</a>", file="f")

    assert [finding.code for finding in loaded.findings] == ["RUN010"]


def test_fragments_of_more_tags_are_read_as_far_as_they_go():
    body = blocks_of("<p>It held.</p>" * 300_000)

    assert len(body.blocks) == 20_000
    assert "what follows 500,000 tags" in body.losses
