//! The whole charter.

use super::Sheet;
use crate::render::Request;
use crate::render::page::write::Writer;
use crate::render::page::{about, complaints, contact, front, openness, promises, services, social_security};

pub(super) fn sheet(writer: &Writer<'_>, _: &Request<'_>) -> Sheet {
    let sections = [
        contact::contact(writer),
        contact::sites(writer),
        promises::promises(writer),
        services::services(writer),
        services::requests(writer),
        openness::openness(writer),
        openness::decisions(writer),
        social_security::social_security(writer),
        openness::data_protection(writer),
        openness::inclusion(writer),
        complaints::complaints(writer),
        complaints::feedback(writer),
        about::rights_and_duties(writer),
        about::measurement(writer),
        about::about(writer),
    ];
    Sheet { title: writer.span(&writer.charter.title), front: front::front(writer), sections: sections.into_iter().flatten().collect() }
}
