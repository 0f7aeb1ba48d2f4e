"""What black box computes: data in, data out."""
