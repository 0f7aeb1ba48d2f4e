"""Did we learn? Twelve questions in six pairs, a code for the result, and what a class gained.

All of it is data in, data out; `part` puts it together for a browser, which computes the rest.
"""
