"""What mistakes computes: data in, data out."""
