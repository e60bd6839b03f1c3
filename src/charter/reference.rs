//! Names by which one part of a charter speaks of another, or of a pack.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

macro_rules! name {
    ($(#[doc = $doc:literal])+ $name:ident, $pattern:literal, $examples:tt) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "description": concat!($($doc),+).trim(),
                    "type": "string",
                    "pattern": $pattern,
                    "examples": $examples,
                })
            }
        }
    };
}

name!(
    /// A name for this entry, unique in its list: small letters, digits and hyphens.
    Id, "^[a-z0-9]+(-[a-z0-9]+)*$", ["contact-centre"]
);
name!(
    /// The id of one of the charter's channels.
    ChannelRef, "^[a-z0-9]+(-[a-z0-9]+)*$", ["contact-centre"]
);
name!(
    /// The id of one of the charter's sites.
    SiteRef, "^[a-z0-9]+(-[a-z0-9]+)*$", ["brussels"]
);
name!(
    /// The id of one of the charter's services.
    ServiceRef, "^[a-z0-9]+(-[a-z0-9]+)*$", ["permit"]
);
name!(
    /// The id of one of the charter's audiences.
    AudienceRef, "^[a-z0-9]+(-[a-z0-9]+)*$", ["citizens"]
);
name!(
    /// The id of one of the charter's chapters.
    ChapterRef, "^[a-z0-9]+(-[a-z0-9]+)*$", ["accessible"]
);
name!(
    /// The id of a kind of body that the regulation pack declares.
    KindOfBody, "^[a-z0-9]+(_[a-z0-9]+)*$", ["federal_public_service"]
);
name!(
    /// The id of a body in the register of the regulation pack.
    BodyRef, "^[a-z0-9]+(_[a-z0-9]+)*$", ["federal_ombudsman"]
);
name!(
    /// The id of an act in the register of the regulation pack.
    ActRef, "^[a-z0-9]+(-[a-z0-9]+)*$", ["law-1994-04-11"]
);
name!(
    /// The id of a regulation pack.
    PackRef, "^[a-z0-9]+(-[a-z0-9]+)*$", ["be-federal"]
);
name!(
    /// The place of a term elsewhere in this charter, by which a commitment repeats nothing.
    TermRef, "^[a-z_]+(\\[[a-z0-9-]+\\])?(\\.[a-z_]+(\\[[a-z0-9-]+\\])?)*$", ["complaints.answer", "services[permit].processing"]
);
name!(
    /// An e-mail address.
    Email, "^[^\\s@<>()]+@[^\\s@<>()]+\\.[^\\s@<>().]+$", ["info@example.be"]
);
name!(
    /// A telephone number in international form (E.164): a plus, the country, the number, without spaces; in quotes.
    Phone, "^\\+[1-9][0-9]{5,14}$", ["+3280012033"]
);
name!(
    /// A country, as ISO 3166 writes it in two letters.
    Country, "^[A-Z]{2}$", ["BE"]
);
name!(
    /// A day of a year, month first: `MM-DD`; in quotes.
    MonthDay, "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", ["12-23"]
);
name!(
    /// A time of the day on the 24-hour clock; in quotes.
    Clock, "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", ["13:00"]
);
