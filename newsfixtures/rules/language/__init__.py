"""Language."""

PREFIX = "LNG"
