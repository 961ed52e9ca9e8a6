"""The command line: one command a file, ending in ``command``, read only when it is asked for.

The exit codes and streams are settled here, for all commands: 0 done and clean, 1 findings,
2 the command was wrong, 3 incomplete, 4 a bug of ours, 5 nothing to check, 130 interrupted.
Machine formats go to stdout, everything for people to stderr.
"""

from __future__ import annotations

import os
import pkgutil
import sys
from difflib import get_close_matches
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import click
from click.shell_completion import shell_complete

from newsfixtures.cli import _failures
from newsfixtures.cli._streams import be_lenient, hush_stdout
from newsfixtures.errors import NewsFixturesError

COMPLETE = "_NEWSFIXTURES_COMPLETE"
"""The environment variable through which shells ask for completions."""


class Commands(click.Group):
    """The commands of this folder; listing them reads only the first line of each file."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """Return the names, sorted."""
        names = (info.name for info in pkgutil.iter_modules(__path__))
        return sorted(name.replace("_", "-") for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command, ``None`` where there is none of that name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = import_module(f"{__name__}.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or fail with the nearest name."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            near = get_close_matches(args[0], known, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]!r}? " if near else ""
            msg = f"no such command {args[0]!r}; {hint}`newsfixtures --help` lists them"
            raise click.UsageError(msg, ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the first line of their files."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _first_line(name)) for name in self.list_commands(ctx)])


def _first_line(name: str) -> str:
    source = pkgutil.get_data(__name__, f"{name.replace('-', '_')}.py") or b""
    return source.partition(b"\n")[0].decode().strip('"')


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Examples:\n\n\b\n  newsfixtures validate story.txt\n"
    "  newsfixtures generate --count 20 --seed 7 --to json --out fixtures\n"
    "  newsfixtures rule unclosed-quote",
)
@click.version_option(version("newsfixtures"), prog_name="newsfixtures")
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Read settings from this file instead of the nearest one.",
)
@click.option("--no-config", is_flag=True, help="Read no settings from files.")
@click.pass_context
def cli(ctx: click.Context, config: Path | None, *, no_config: bool) -> None:
    """Check news articles, and make realistic ones that carry their truth."""
    ctx.obj = {**(ctx.obj or {}), "config": config, "no_config": no_config}


def main() -> None:
    """Run the command line of this process and exit."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; nothing escapes as a traceback."""
    be_lenient()
    if COMPLETE in os.environ:
        return shell_complete(cli, {}, "newsfixtures", COMPLETE, os.environ[COMPLETE])
    code = _settled(arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        hush_stdout()
    return code


def _settled(arguments: list[str]) -> int:
    try:
        return _guarded(arguments)
    except (click.Abort, KeyboardInterrupt):
        return _failures.interrupted()
    except OSError as error:
        return _failures.incomplete(arguments, error)
    except Exception as error:  # noqa: BLE001 (a bug of ours, whatever it is)
        return _failures.internal(arguments, error)


def _guarded(arguments: list[str]) -> int:
    """Run it and settle what is ordinary: a code, a wrong command line, a reader that left."""
    try:
        return _invoked(arguments)
    except click.exceptions.Exit as done:
        return done.exit_code
    except BrokenPipeError:
        hush_stdout()
        return 0
    except (click.ClickException, NewsFixturesError) as error:
        return _failures.usage(arguments, error)


def _invoked(arguments: list[str]) -> int:
    given = {"arguments": tuple(arguments)}
    with cli.make_context("newsfixtures", list(arguments), obj=given) as context:
        cli.invoke(context)
    return 0
