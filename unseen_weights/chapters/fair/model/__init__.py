"""What fair computes: data in, data out."""
