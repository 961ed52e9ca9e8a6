"""XML read safely."""
