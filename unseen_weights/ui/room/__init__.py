"""The class room's pages and routes: plain pages over plain HTTP, with no WebSocket to lose."""
