"""What cannot be read at all."""

PREFIX = "RUN"
