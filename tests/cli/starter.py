"""Reads the package once, then forks for each command line: see `nf` of conftest.py.

A line of its standard input holds the arguments, the environment, the folder and the files of the
three streams of one; a line of its standard output is the exit code of that.
"""

import json
import os
import pkgutil
import signal
import sys
from importlib import import_module

from newsfixtures import cli, formats, locales, newsroom, outlets, rules, stories, validation

PACKAGES = (cli, formats, locales, newsroom, outlets, rules, stories)
TIMEOUT = 60


def become(arguments, env, place, *files):
    """Be the process of one command line until it ends."""
    signal.alarm(TIMEOUT)
    os.chdir(place)
    os.environ.clear()
    os.environ.update(env)
    for number, name in enumerate(files):
        opened = os.open(name, os.O_RDWR | os.O_CREAT | (os.O_TRUNC if number else 0))
        os.dup2(opened, number)
        os.close(opened)
    sys.argv = ["newsfixtures", *arguments]
    try:
        cli.main()
    except SystemExit as end:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(end.code or 0)


def read_all():
    """Read what commands read before they begin."""
    for package in PACKAGES:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    validation.validate({})


if __name__ == "__main__":
    read_all()
    orders, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    for order in orders:
        if not (child := os.fork()):
            become(*json.loads(order))
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(code, file=answers, flush=True)
