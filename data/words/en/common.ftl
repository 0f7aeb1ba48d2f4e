# Words that all pages share.

app-title = Unseen Weights
section-made = How a score is made

notes-title = Notes and sources
notes-invented = Tally and everyone in it are invented. Nothing here stands for a real people or place.
notes-source = Source
notes-link = Read it

# One sentence tells what in an address could not be used; these are its parts.
address-problems = The address asks for something that is not here ({ $what }), so the usual setting is used.
address-unknown = { $name } “{ $value }”, where only { $known } would do
address-off-range = { $name } “{ $value }”, where a number from { $low } to { $high } would do
address-try = a try “{ $value }” that cannot be read
