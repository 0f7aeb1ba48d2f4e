"""The page for teachers: lessons, what to print, tables, and the sheet for the school's IT."""
