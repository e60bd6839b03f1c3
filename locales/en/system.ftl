# Why the system could not do something with a file: the end of a sentence.
system-not-found = there is no such file or folder
system-denied = it is not permitted
system-exists = something of that name is there already
system-is-a-folder = it is a folder
system-no-folder = a part of its path is no folder
system-no-file = it is no file
system-not-empty = the folder is not empty
system-no-space = there is no room left for it
system-read-only = nothing can be written there: the file system is read-only
system-too-large = the file is too large
system-bad-name = no file can have such a name
system-busy = another program is using it
system-no-text = it is no text in UTF-8
