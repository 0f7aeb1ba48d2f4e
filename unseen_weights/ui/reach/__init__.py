"""For others in the room: where this server is reached from another device."""
