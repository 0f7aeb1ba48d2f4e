"""Five rules with hands, every majority that they can make, and rules drawn by lot."""
