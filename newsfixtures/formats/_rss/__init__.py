"""RSS 2.0: channel, items, reading."""
