"""What lab computes: data in, data out."""
