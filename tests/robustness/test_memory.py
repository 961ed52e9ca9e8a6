"""Documents of 16 MB: read in memory that their size bounds, or refused with a finding."""

import subprocess
import sys

import pytest

from newsfixtures.formats import FORMATS

SIZE = 16 * 2**20
TIMES = 10
"""How many times its size the reading of a document may take."""
READ = """
import resource, sys
from newsfixtures.formats import FORMATS
from newsfixtures.sweeps import sweep

name, size = sys.argv[1], int(sys.argv[2])
document = next(iter(sweep(format=name)))
texts = (*(each.text for each in document.markers()), document.article.headline)
data = document.data
marker = next(each.encode() for each in texts if each.encode() in data)
sound = sum(1 for each in FORMATS[name].load(data) if each.article)
data = data.replace(marker, marker + b" It held." * (size // 9), 1)
unit = 1 if sys.platform == "darwin" else 1024
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
resource.setrlimit(resource.RLIMIT_AS, (before + 40 * size, before + 40 * size))
said = read = 0
for loaded in FORMATS[name].load(data, file="f"):
    said += len(loaded.findings)
    read += loaded.article is not None
print(sound, said, read, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit - before)
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
