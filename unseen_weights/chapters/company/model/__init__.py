"""What company computes: data in, data out."""
