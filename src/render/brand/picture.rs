//! A logo: a picture that is looked at before it is shown to anybody.

use base64::Engine;
use imagesize::ImageType;

use super::svg;
use crate::finding::{Arg, Message};

/// The most bytes that a logo has.
pub const HEAVIEST: usize = 1024 * 1024;
/// The most dots that it has: it is decoded only when it has been found to have no more.
const LARGEST: usize = 4_000_000;

/// A picture that may stand on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    kind: Kind,
    bytes: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Svg,
    Png,
    Jpeg,
}

impl Picture {
    /// The picture that bytes are.
    ///
    /// # Errors
    /// Where they are none, or one that may not stand on a page: what is wrong.
    pub fn read(bytes: Vec<u8>) -> Result<Picture, Message> {
        if bytes.len() > HEAVIEST {
            return Err(Message::own("picture-too-heavy", vec![("most", Arg::Count(HEAVIEST / 1024))]));
        }
        let kind = match imagesize::image_type(&bytes) {
            Ok(ImageType::Png) => Kind::Png,
            Ok(ImageType::Jpeg) => Kind::Jpeg,
            _ => Kind::Svg,
        };
        match kind {
            Kind::Svg => svg::judge(&bytes)?,
            Kind::Png | Kind::Jpeg => {
                let size = imagesize::blob_size(&bytes).map_err(|error| broken(&error.to_string()))?;
                if size.width.saturating_mul(size.height) > LARGEST {
                    let args = [("width", size.width), ("height", size.height), ("most", LARGEST / 1_000_000)];
                    return Err(Message::own("picture-too-large", args.map(|(name, count)| (name, Arg::Count(count))).to_vec()));
                }
            }
        }
        let picture = Picture { kind, bytes };
        #[cfg(feature = "pdf")]
        crate::render::pdf::accepts(picture.extension(), &picture.bytes).map_err(|why| broken(&why))?;
        Ok(picture)
    }

    /// How the name of its file ends.
    pub fn extension(&self) -> &'static str {
        match self.kind {
            Kind::Svg => "svg",
            Kind::Png => "png",
            Kind::Jpeg => "jpg",
        }
    }

    /// The picture itself.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The picture as an address that holds all of it.
    pub fn address(&self) -> String {
        let media_type = match self.kind {
            Kind::Svg => "image/svg+xml",
            Kind::Png => "image/png",
            Kind::Jpeg => "image/jpeg",
        };
        format!("data:{media_type};base64,{}", base64::engine::general_purpose::STANDARD.encode(&self.bytes))
    }
}

fn broken(why: &str) -> Message {
    Message::own("picture-broken", vec![("why", why.into())])
}
