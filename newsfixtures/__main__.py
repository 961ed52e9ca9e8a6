"""Makes ``python -m newsfixtures`` the command line."""

from newsfixtures.cli import main

if __name__ == "__main__":
    main()
