# Words that only the light edition says: the one file, which the app also serves at /light.

light-waiting = The pages are being made. They come by themselves in a few seconds.
light-menu = Menu
light-way = The way on
light-open-app = Open the app
light-room = Join a class room (new tab)
light-tries-failed = The tries could not be counted here. They are kept all the same.
light-scripts = Pictures, menu and bets need scripts, and here no scripts may run. All pages stand below, one after the other, to be read. To play with them, open this file in a browser, such as Chrome, Firefox or Safari, where scripts may run.
light-link-file = This link leads to the file on this device. To others, give the file too.
light-no-code = The app draws such a link as a code to scan. This page does not.
# In the app, at the foot of the panel “Share this page”.
light-open = Open the light edition, for a slow network
light-save = Save these pages as one file
light-save-how = It opens in any browser, without a network. Send it, or put it on a stick. Save it before the network goes: a page that is loaded again then is gone.
light-save-failed = This could not be saved: the app that sent these pages is not there any more. They go on here as long as you do not load them again.
light-kept = This browser keeps the person you follow, your bets, your tries and your settings: this tab until you close it, and this device for your last walk and your answers to “Did we learn?”. Nobody else gets to see them unless you share a link.
