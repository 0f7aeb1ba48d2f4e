# The sheet for the school's IT, as words: the page, the PDF and README say the same.

teach-school-about = What the person who looks after the network asks before it may run. Version { $version }.
teach-school-what = What it is
teach-school-what-told = A web app in Python that runs on one computer of yours. The browsers of the class talk to that computer and to no other. It needs Python 3.11 or later, and the network once, to install. After that it works without one.
teach-school-licence = Licences
teach-school-licence-told = Code: MIT. Words, data and documents: CC BY 4.0. No cost, no contract, and it may be changed.
teach-school-port = Port
teach-school-port-told = 8501 over TCP, plain http and a WebSocket. Another one: add --server.port 9000 to the command. Nothing listens besides.
teach-school-hosts = Other hosts
teach-school-hosts-told = Pages ask no other host for anything: no fonts, no scripts, no counting. Usage statistics of Streamlit are off. Links to sources lead out, when somebody clicks them.
teach-school-people = Data about people
teach-school-people-told = No accounts and no names. Nothing that students do is written to a disk of the server, but for what they send to a class room. While a tab is open, its walk is in the server’s memory. Whoever runs the server may keep a log of addresses, as with any site.
teach-school-room = A class room
teach-school-room-told = Only where a teacher opens one. { room-school-what } { room-school-not } { room-school-where }
teach-school-browser = In the browser
teach-school-browser-told = The walk, with its bets and tries, is in the tab’s own storage until the tab is closed. The last walk, and the answers to “Did we learn?”, stay on the device until somebody presses “Forget everything” or “forget” there. { room-school-phone } Light or dark is kept as well. On shared devices, press “Forget everything” or use private windows.
teach-school-cookies = Cookies
teach-school-cookies-told = One, by Streamlit: _streamlit_xsrf, a token against forged requests. Where several processes run behind nginx there is one more, unseen_replica, a random word that leads a browser back to the same process. Both are gone when the browser is closed. Nothing tracks anybody.
teach-school-law = Data protection
teach-school-law-told = No name, account or address of a device is stored, and nothing is handed to anybody. What a class room keeps is gone after 24 hours. Whether your school wants it in its own list is for the school to say. Everyone in the pages is invented.
teach-school-offline = With no server
teach-school-offline-told = The light edition is one file with every page. It opens in any current browser with the network off. Save it from “Share this page”, or run make offline.
