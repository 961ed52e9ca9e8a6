"""JSON Feed: knobs, writing, reading."""
