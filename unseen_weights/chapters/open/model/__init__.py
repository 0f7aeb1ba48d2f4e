"""What Open scores computes with: real rules whose points were published."""
