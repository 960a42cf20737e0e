### The first screen: a new workspace, the sample, a file; and what to do when a file doesn't open.

start-title = Start
start-about = Set the watches with your partners in Russia and the US: what was agreed, how it’s going, what to do next.
start-promise = One file on this computer. No account, and nothing goes online.
start-language = Language
start-theme = Theme
start-back = Back to { $name }

## Two ways in

start-new = New workspace
start-new-about = The partners, campaigns and briefs of one brand or one team. Each form takes about a quarter of an hour, the session three quarters.
start-new-begin = Begin
start-sample = Sample
start-sample-about = Seven campaigns in Russia and the US: five finished, one going well, one in trouble. Touch anything: your own data stays out of it.
start-sample-open = Look around the sample
start-sample-begin = Look around
start-open = Open a .sverka file…
start-drop = or drop it on this window
start-drop-now = Let go to open the file
start-recent = Recent
start-recent-forget = Take “{ $name }” off the list

## A new workspace

start-make = New workspace
start-make-note = Everything you enter will live in one file.
start-name = Name
start-name-hint = Usually the brand or the team. You can change it in Settings.
start-where = File
start-where-choose = Choose a place…
start-where-title = Where to keep the workspace
start-make-do = Create

## When a file doesn't open

start-busy-title = “{ $name }” is open already
start-busy-happened = Another Sverka window is working on it. Two windows can’t write to one file: the edits of one would wipe out the other’s.
start-busy-todo = Go to that window, or close it and try again.
start-missing-title = “{ $name }” isn’t there
start-missing-happened = It was moved, renamed or deleted, or the disk it lives on isn’t connected.
start-missing-kept = We changed nothing and made nothing in its place.
start-missing-todo = Connect the disk, or show where the file is now.
start-not-ours-title = “{ $name }” isn’t a Sverka file
start-not-ours-happened = What’s inside is not what Sverka writes. It looks like another program’s file with a similar name.
start-not-ours-todo = Choose a file that ends in .sverka.
start-damaged-title = “{ $name }” is damaged
start-damaged-happened = Part of the file can’t be read: a disk fault, an interrupted copy or another program spoiled it.
start-damaged-todo = Open the latest verified backup. Keep the damaged file too: something may still have to be recovered from it.
start-newer-title = A newer version made “{ $name }”
start-newer-happened = It was written by a later version of Sverka, and this one wouldn’t understand all of it.
start-newer-todo = Update Sverka and open the file again.
start-read-only-title = “{ $name }” can only be read
start-read-only-happened = The system doesn’t allow writing to this file or its folder, and Sverka stores each edit at once.
start-read-only-todo = Copy the file to where you can write, and open the copy.
start-network-disk-title = “{ $name }” is on a network disk
start-network-disk-happened = Network disks confirm a write before it’s done. A dropped connection would damage the file.
start-network-disk-todo = Copy the file to this computer and open the copy.
start-disk-full-title = The disk is full
start-disk-full-happened = To open “{ $name }”, Sverka makes room for new edits, and there wasn’t enough.
start-disk-full-todo = Free some space and try again.
start-disk-title = The disk didn’t answer
start-disk-happened = “{ $name }” couldn’t be read: the disk is disconnected or busy.
start-disk-todo = Check that the disk is connected and try again.
start-internal-title = “{ $name }” didn’t open
start-internal-happened = Something went wrong on our side. The cause is in the log.
start-internal-todo = Try again. If that doesn’t help, open a verified backup.
start-nothing-title = Sverka didn’t start all the way
start-kept = The file is as it was: we didn’t change a byte of it.
start-again = Try again
start-choose-other = Choose another file…
start-choose-copy = Choose a backup…
start-to-beginning = Back to the start
