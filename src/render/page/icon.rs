//! Pictures beside headings. They say nothing that the heading does not, so nobody misses them who does not see them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::charter::channel::ChannelKind;
use crate::charter::commitment::Step;

/// A picture beside a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Icon {
    /// A telephone.
    Phone,
    /// An envelope with a sign of the web.
    Email,
    /// A letter.
    Post,
    /// A counter.
    Counter,
    /// The web.
    Web,
    /// A talk in writing.
    Chat,
    /// A talk that is seen.
    Video,
    /// A place.
    Place,
    /// A sign that shows the way.
    Orient,
    /// Somebody who is received.
    Welcome,
    /// Something done.
    Deliver,
    /// Something that comes back.
    FollowUp,
}

impl From<ChannelKind> for Icon {
    fn from(kind: ChannelKind) -> Icon {
        match kind {
            ChannelKind::Visit => Icon::Counter,
            ChannelKind::Phone => Icon::Phone,
            ChannelKind::Email | ChannelKind::Ebox => Icon::Email,
            ChannelKind::Post | ChannelKind::Fax => Icon::Post,
            ChannelKind::WebForm | ChannelKind::Website | ChannelKind::Portal | ChannelKind::App => Icon::Web,
            ChannelKind::Chat | ChannelKind::Social => Icon::Chat,
            ChannelKind::Video | ChannelKind::SignLanguage => Icon::Video,
        }
    }
}

impl From<Step> for Icon {
    fn from(step: Step) -> Icon {
        match step {
            Step::Orient => Icon::Orient,
            Step::Welcome => Icon::Welcome,
            Step::Deliver => Icon::Deliver,
            Step::FollowUp => Icon::FollowUp,
        }
    }
}
