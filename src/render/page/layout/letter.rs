//! The block that each letter and e-mail carries: who can be asked about the file, and how.

use super::{Sheet, reach};
use crate::charter::channel::ChannelKind;
use crate::render::Request;
use crate::render::page::write::{self, Writer, section};

pub(super) fn sheet(writer: &Writer<'_>, _: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let first = |kind: ChannelKind| charter.channels.iter().find(|channel| channel.kind == kind);
    let site = charter.sites.iter().find_map(|site| site.address.as_ref());
    let post = first(ChannelKind::Post).and_then(|channel| channel.address.as_ref());
    let rows = [
        writer.fact("letter-service", vec![vec![writer.span(&charter.organisation.name)]]),
        writer.fact("contact-address", post.or(site).map(|address| writer.address(address)).unwrap_or_default()),
        writer.fact(
            "contact-phone",
            reach::telephone(charter)
                .and_then(|channel| Some(writer.phone(channel.phone.as_ref()?, channel.phone_display.as_deref())))
                .into_iter()
                .collect(),
        ),
        writer.fact(
            "contact-email",
            first(ChannelKind::Email).and_then(|channel| channel.email.as_ref()).map(|email| writer.email(email)).into_iter().collect(),
        ),
        writer.fact("contact-url", charter.organisation.url.iter().filter_map(|url| writer.link(url)).map(|link| vec![link]).collect()),
        writer.fact("letter-reference", vec![vec![writer.say("letter-fill-in").into()]]),
    ];
    let sections = section("letter", writer.heading("letter-heading"), write::facts(rows).into_iter().collect(), Vec::new());
    Sheet { title: writer.heading("letter-title"), front: Vec::new(), sections: sections.into_iter().collect() }
}
