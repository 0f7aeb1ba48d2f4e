"""What everywhere computes: data in, data out."""
