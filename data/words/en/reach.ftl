# For others in the room: the addresses that a projector shows.

reach-title = For others in the room
reach-question = How do the others get here?
reach-intro = Put this page on the projector. Whoever is on the same Wi-Fi as this computer scans a code, or types the address.

reach-which = This computer has more than one address. Which network are the others on?
reach-which-help = The first is the likeliest. If a phone does not get there, try the next.
reach-phones-title = Phones: the light edition
reach-phones = Every page of the walk, the visits and the quiz in one file of 0.7 megabytes. It goes on when the Wi-Fi does not, as long as nobody reloads it. To keep it, save it first: “Share this page”, at the foot.
reach-app-title = Laptops: the app
reach-app = The same pages, and what needs this computer: Teach, Compare and the class room. It must stay on, and each page fetches up to 1.7 megabytes.
reach-room = A class room is joined at { $link }, or from the menu of either edition.
# One page alone; a page may stand in the list again, as a step of a plan sets it up.
reach-pick = Show one page large on the projector
reach-page-step = { $title }, set up for “{ $step }”
reach-another = Show another page, or use another address
reach-long = Scan the code below. Or open this address, and take “{ $title }” from the menu as it usually is.
reach-all = The way in, for everybody
reach-both-title = Phones and laptops: the app
reach-both = The light edition cannot play this game, so everybody opens the app.
reach-unknown = There is no such page to show. Here are all addresses.
reach-code = A code for { $link }
reach-alone = This computer is on no network that others could be on. Join a Wi-Fi or open a hotspot, then load this page again. Without one, hand out the file: see below.

reach-help-title = If somebody does not get there
reach-same-title = Is everybody on the same network?
reach-same = Phones like to change to mobile data when a Wi-Fi has no internet. Switch mobile data off for the lesson. A VPN on the phone or on this computer gets in the way, too. The Wi-Fi needs no internet: this app asks no other host.
reach-guest-title = Is it a guest Wi-Fi?
reach-guest = Guest networks often keep devices apart: each sees the internet and nobody sees this computer. No setting here can change that. Open a hotspot on this computer or on a phone, join it with everybody, and load this page again. For more than about ten phones, hand out the file: a hotspot is slow.
reach-firewall-title = Does this computer’s firewall let them in?
reach-firewall =
    - **Windows** asks at the first start whether Python may be reached. Allow private networks. If you said no: Settings, Privacy & security, Windows Security, Firewall, “Allow an app through firewall”, Python, tick “Private”.
    - **macOS** asks too. If you said no: System Settings, Network, Firewall, Options, and allow Python.
    - **Linux** with a firewall: `sudo ufw allow 8501/tcp`, or the port at the end of the address above.
    - A school’s laptop may not let you. Then hand out the file.
reach-typed-title = Typed, and nothing comes?
reach-typed = Type `http://` in front. A browser that puts `https://` there finds nothing. The numbers and the part after the colon belong to it.
reach-none-title = No network at all?
reach-none = The light edition is one file. Send it round by cable, messenger, memory stick or the school’s own platform, and open it with any browser. “Teach” has it to download.
