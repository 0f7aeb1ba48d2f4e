"""What reasons computes: data in, data out."""
