"""`python -m reviewer` is `review`."""

from reviewer.cli import command

if __name__ == "__main__":
    command()
