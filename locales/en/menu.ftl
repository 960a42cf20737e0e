### The native menu bar. Its actions have the ids of the shortcuts; the keys are drawn by the system.

menu-file = File
menu-file-new = New workspace…
menu-file-open = Open…
menu-file-import = Import metrics…
menu-file-export = Export or print…
menu-file-close = Close
menu-file-quit = Quit
menu-edit = Edit
menu-edit-undo = Undo
menu-edit-redo = Redo
menu-edit-cut = Cut
menu-edit-copy = Copy
menu-edit-paste = Paste
menu-edit-select-all = Select all
menu-edit-find = Find…
menu-view = View
menu-view-today = Today
menu-view-partners = Partners
menu-view-campaigns = Campaigns
menu-view-library = Library
menu-view-settings = Settings…
menu-view-larger = Larger
menu-view-smaller = Smaller
menu-view-actual = Actual size
menu-help = Help
menu-help-keys = Keyboard shortcuts
