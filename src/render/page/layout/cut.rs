//! What a sheet has no room for: how much it shows of how much, said on it and to its author.

use super::{Layout, figures, poster, reach, summary};
use crate::charter::Charter;
use crate::charter::text::Language;
use crate::finding::{Arg, Args};
use crate::render::page::write::Writer;
use crate::render::page::{Line, Span};

/// How many promises and channels a sheet shows of how many there are in a language, as arguments of a message; none where it shows all, or is not
/// made to show the most important ones.
pub(crate) fn counts(charter: &Charter, layout: &Layout, language: Language) -> Option<(&'static str, Args)> {
    let promises = figures::held(charter).filter(|promise| promise.promise.is_for(language)).count();
    let [of_promises, of_channels] = [("promises", "all-promises"), ("channels", "all-channels")];
    let (id, shown) = match layout.name {
        "summary" => {
            let channels = (of_channels, reach::first(charter, summary::ROWS).len(), charter.channels.len());
            ("sheet-shows-both", vec![(of_promises, promises.min(summary::PROMISES), promises), channels])
        }
        "poster" => ("sheet-shows-promises", vec![(of_promises, promises.min(poster::PROMISES), promises)]),
        _ => return None,
    };
    let is_short = shown.iter().any(|(_, shown, all)| shown < all);
    let args = shown.into_iter().flat_map(|((name, whole), shown, all)| [(name, Arg::Count(shown)), (whole, Arg::Count(all))]);
    is_short.then(|| (id, args.collect()))
}

/// What is said where the sheet is too small even for that.
pub(in crate::render::page) fn left_out(writer: &Writer<'_>) -> Line {
    let link = reach::published(writer.charter).and_then(|url| writer.link(url));
    match link {
        Some(link) => writer.labelled("sheet-left-out", vec![link]),
        None => vec![writer.say("sheet-no-room").into()],
    }
}

/// That in words, for those who read the sheet.
pub(super) fn said(writer: &Writer<'_>, layout: &Layout) -> Option<Line> {
    // Who reads a sheet without a promise on it is not told how many there are none of; its author is.
    figures::held(writer.charter).next()?;
    let (id, args) = counts(writer.charter, layout, writer.locale.language())?;
    Some(vec![Span::from(writer.locale.say(id, &args))])
}
