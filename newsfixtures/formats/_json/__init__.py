"""JSON: places, records, checks."""
