//! What somebody answered who begins a charter.

use crate::charter::channel::ChannelKind;
use crate::charter::text::Language;

/// What is known of a charter that begins; what nobody answered waits in the draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Answers {
    /// The languages, the drafting language first.
    pub(super) languages: Vec<Language>,
    /// The name of the body, in the languages in which it was given.
    pub(super) names: Vec<(Language, String)>,
    /// The kinds of body, by the ids of the packs.
    pub(super) kinds: Vec<String>,
    /// The ways to reach the body, in the order of [`CHANNELS`].
    pub(super) channels: Vec<ChannelKind>,
    /// The telephone number.
    pub(super) phone: Option<String>,
    /// The e-mail address.
    pub(super) email: Option<String>,
    /// The address of the form.
    pub(super) web_form: Option<String>,
    /// The address of the web site.
    pub(super) website: Option<String>,
    /// The times of an ordinary weekday.
    pub(super) hours: Option<String>,
}

/// The ways to reach a body that are asked for, with the id that each gets in the draft.
pub(super) const CHANNELS: [(ChannelKind, &str); 6] = [
    (ChannelKind::Phone, "phone"),
    (ChannelKind::Email, "email"),
    (ChannelKind::WebForm, "web-form"),
    (ChannelKind::Visit, "visit"),
    (ChannelKind::Post, "post"),
    (ChannelKind::Website, "website"),
];

impl Answers {
    /// The name in a language, if it was given in it.
    pub(super) fn name(&self, language: Language) -> Option<&str> {
        self.names.iter().find(|(of, _)| *of == language).map(|(_, name)| name.as_str())
    }

    /// The ids of the chosen channels through which one can say something.
    pub(super) fn contacts(&self) -> Vec<&'static str> {
        let chosen = CHANNELS.into_iter().filter(|(kind, _)| *kind != ChannelKind::Website && self.channels.contains(kind));
        chosen.map(|(_, id)| id).collect()
    }

    /// The kinds of the chosen channels through which one writes.
    pub(super) fn written(&self) -> Vec<&'static str> {
        let written = [(ChannelKind::Email, "email"), (ChannelKind::WebForm, "web_form"), (ChannelKind::Post, "post")];
        written.into_iter().filter(|(kind, _)| self.channels.contains(kind)).map(|(_, word)| word).collect()
    }

    /// How the channel with this id is reached, if it was said.
    pub(super) fn of(&self, id: &str) -> Option<&str> {
        match id {
            "phone" => self.phone.as_deref(),
            "email" => self.email.as_deref(),
            "web-form" => self.web_form.as_deref(),
            "website" => self.website.as_deref(),
            _ => None,
        }
    }
}
