"""What spiral computes: data in, data out."""
