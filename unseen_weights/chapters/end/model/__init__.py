"""What the end computes: data in, data out."""
