"""Print the completion script of a shell."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from newsfixtures.cli._options import examples
from newsfixtures.cli._streams import out

SHELLS: dict[str, type[ShellComplete]] = {
    "bash": BashComplete,
    "zsh": ZshComplete,
    "fish": FishComplete,
}


@click.command(
    epilog=examples(
        'eval "$(newsfixtures completion bash)"',
        "newsfixtures completion fish > ~/.config/fish/completions/newsfixtures.fish",
    )
)
@click.argument("shell", type=click.Choice(list(SHELLS)))
def command(shell: str) -> None:
    """Print the completion script of SHELL; evaluate it in the shell's start-up file."""
    made = SHELLS[shell](click.Group("newsfixtures"), {}, "newsfixtures", "_NEWSFIXTURES_COMPLETE")
    out(made.source_template % made.source_vars() + "\n")
