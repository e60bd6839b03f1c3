//! The templates of the program, which an organisation can have in a version of its own.

/// Those of charters: what each is called, and what stands in it.
pub const FILES: [(&str, &str); 9] = [
    ("charter.html", include_str!("../../../charter-templates/default/charter.html")),
    ("fragment.html", include_str!("../../../charter-templates/default/fragment.html")),
    ("blocks.html", include_str!("../../../charter-templates/default/blocks.html")),
    ("charter.css", include_str!("../../../charter-templates/default/charter.css")),
    ("charter.md", include_str!("../../../charter-templates/default/charter.md")),
    ("blocks.md", include_str!("../../../charter-templates/default/blocks.md")),
    ("charter.typ", include_str!("../../../charter-templates/default/charter.typ")),
    ("sheet.typ", include_str!("../../../charter-templates/default/sheet.typ")),
    ("blocks.typ", include_str!("../../../charter-templates/default/blocks.typ")),
];

/// Those of a matrix and of a register, which are the program's own.
pub(super) const MATRIX: [(&str, &str); 6] = [
    ("matrix.html", include_str!("../../../charter-templates/default/matrix.html")),
    ("matrix.md", include_str!("../../../charter-templates/default/matrix.md")),
    ("matrix.css", include_str!("../../../charter-templates/default/matrix.css")),
    ("register.html", include_str!("../../../charter-templates/default/register.html")),
    ("welcome.html", include_str!("../../../charter-templates/default/welcome.html")),
    ("register.css", include_str!("../../../charter-templates/default/register.css")),
];

/// The files of an organisation's own, by path in their folder.
#[derive(Debug, Clone, Default)]
pub struct Own(pub Vec<(String, Vec<u8>)>);

impl Own {
    /// What stands in one of them; none where it is not there, or is no text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let (_, bytes) = self.0.iter().find(|(path, _)| path == name)?;
        std::str::from_utf8(bytes).ok()
    }

    /// Those whose names end so, in their version or in the program's, each with whether it is their own.
    pub(super) fn over<'own>(&'own self, builtin: &[(&'own str, &'own str)], extension: &str) -> Vec<(&'own str, &'own str, bool)> {
        let is_asked = |name: &str| name.rsplit_once('.').is_some_and(|(_, of)| of == extension);
        let program =
            builtin.iter().filter(|(name, _)| is_asked(name) && self.text(name).is_none()).map(|(name, text)| (*name, *text, false));
        let own = self.0.iter().filter(|(name, _)| is_asked(name)).filter_map(|(name, _)| Some((name.as_str(), self.text(name)?, true)));
        program.chain(own).collect()
    }
}
