"""The shape of a record: fields that are missing, empty or of the wrong kind."""

PREFIX = "SCH"
