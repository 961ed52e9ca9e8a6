"""ninjs: writing, reading, checks."""
