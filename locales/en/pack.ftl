# What is wrong with a regulation pack.

pack-not-readable = This cannot be read as part of a pack: { $why }
pack-file-missing = A pack needs the files pack.yaml and acts.yaml.
pack-no-such-act = The register has no act `{ $id }`.
pack-dates-descend = Versions stand in the order of their dates, each later than the one before.
pack-from-or-pending = A version has either `from` or `pending: true`.
pack-no-words = A charter can contradict this; `message.contradicts` is missing.
pack-no-schema = This is no JSON Schema that can be used.
pack-no-such-area = The pack has a file for the area `{ $id }` and does not declare it under `areas`.
pack-linear-time = A JSON Schema 2020-12 that needs no other file. Its regular expressions take linear time: they have no look-around and no back-references, and are not too large.
pack-no-area-file = The pack has no file { $file } for this area.
pack-bad-area = `{ $id }` is no name of an area: it is the name of a file in this folder, of small letters, digits and `_`, and not `pack`, `acts` or `bodies`.
pack-yml = The files of a pack end in .yaml; this one would not be read.
pack-leads-out = This leads out of the folder of the pack and is not read.
pack-no-file = This is no file and is not read.
pack-file-unread = This cannot be read: { $why }
pack-too-many-files = A pack has at most { $limit } files.
pack-too-large = All files of a pack together have at most { $limit } MiB.
pack-id-taken = There is a pack `{ $id }` already; a pack of one’s own has an id of its own.
pack-code-taken = The pack { $pack } has an obligation { $code } already; a code means one thing.
pack-code-of-the-format = { $code } is a rule of the format; an obligation has a code of its own.
pack-not-used = Nothing was judged: { $folder } holds no whole pack. `charter regulations check` looks at a pack alone.
pack-example-is-no-charter = This example is no charter: { $why }
pack-good-example = This example is to do what is asked; the check says of it: { $verdict }.
pack-bad-example = This example is to be “{ $expected }”; the check says of it: { $verdict }.
pack-bad-example-is-good = A bad example does not do what is asked: it is silent, contradicts or cannot be compared.

pack-has-faults = { $count ->
    [one] One fault in { $folder }: it is no whole pack.
   *[other] { $count } faults in { $folder }: it is no whole pack.
}
pack-is-whole = { $folder } is a whole pack: { $title } { $version }. Obligations: { $count }. Examples that do what they say: { $examples }.
pack-folder-not-empty = { $folder } is not empty; nothing was written.
pack-begun = { $folder } holds a pack to begin with. `charter regulations check { $path }` looks at it.
pack-international = international
pack-obligations = { $count ->
    [one] one obligation
   *[other] { $count } obligations
}

format-rule-pck-01 = Every file of a pack holds what its schema says (`charter schema regulation`).
format-rule-pck-02 = A pack is a folder with pack.yaml, acts.yaml and a file for every area; nothing outside the folder is read.
format-rule-pck-03 = Everything that a pack names exists, its versions stand in the order of their dates, and every verdict has its words.
format-rule-pck-04 = A pack has an id of its own, and its codes are those of no other pack.
format-rule-pck-05 = The good example of every version does what is asked, and the bad one does what the version says it does.
