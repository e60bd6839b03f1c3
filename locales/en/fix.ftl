# `charter check --fix` and `charter lsp`.

fix-made = { $count ->
    [one] { $file }: { $count } place mended.
   *[other] { $file }: { $count } places mended.
}
fix-not-made = { $file } was not mended: { $why }.
fix-read-only = it is write-protected
fix-changed = it has changed in the meantime
fix-interrupted = Interrupted: { $done } of { $all } files were dealt with; the others are as they were.

lsp-fix-all = Mend all that is safe to mend
fix-write = Write `{ $value }`
fix-remove = Leave it out
fix-safe = Safe fix
fix-offered = Fix to be reviewed

ref-other-contact = The register of the pack { $pack } has other contact details for this body: { $known }.
help-registered-body = Write `{ $id }`: the details of the register are then shown, and stay up to date.
format-rule-ref-05 = The contact details of an outside body are those of the register of the regulation pack.
