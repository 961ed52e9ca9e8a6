"""What messages of agencies and other imports share."""
