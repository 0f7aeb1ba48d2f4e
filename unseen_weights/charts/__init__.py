"""Charts: a table and bound parameters in, an Altair chart out, live in the browser by itself."""
