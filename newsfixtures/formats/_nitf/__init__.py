"""NITF: head, body, reading."""
