"""What feeds share: dates, knobs, XML, readers of items."""
