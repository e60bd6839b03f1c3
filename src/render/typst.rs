//! The page and a Typst theme: as a folder that the typst program compiles, or compiled here.

#[cfg(feature = "pdf")]
use super::Layout;
use super::brand::picture::Picture;
use super::tree::tree;
use super::{Broken, Made, Page, Request, Templates};
use crate::charter::Charter;
#[cfg(feature = "pdf")]
use crate::finding::Message;

/// The author's Markdown as a tree in JSON, which the theme reads as data.
pub(super) fn prose(text: &str) -> String {
    serde_json::to_string(&tree(text)).unwrap_or_default()
}

fn picture_file(name: &str, picture: &Picture) -> String {
    format!("{name}.{}", picture.extension())
}

/// The theme, the page and the organisation's look, by path.
pub(super) fn files(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Vec<(String, Vec<u8>)> {
    let brand = &templates.brand;
    let page = serde_json::to_vec_pretty(&Page::of(charter, request)).unwrap_or_default();
    let look = serde_json::to_vec_pretty(&brand.look(charter, request, picture_file)).unwrap_or_default();
    let mut files = templates.theme();
    files.extend([("page.json".to_owned(), page), ("brand.json".to_owned(), look)]);
    let logos = [("logo", &brand.logo), ("complaint-logo", &brand.complaint_logo)];
    files.extend(logos.into_iter().filter_map(|(name, logo)| {
        let picture = &logo.as_ref()?.picture;
        Some((picture_file(name, picture), picture.bytes().to_vec()))
    }));
    let fonts = brand.fonts.iter().enumerate();
    files.extend(fonts.map(|(at, font)| (format!("fonts/brand-{}.{}", at + 1, font.extension), font.bytes.clone())));
    files
}

/// As a folder.
pub(super) fn folder(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    let mut files = files(charter, request, templates);
    files.extend(FONTS.map(|(name, bytes)| (format!("fonts/{name}"), bytes.to_vec())));
    Ok(Made::Folder(files))
}

/// The typeface, as font files and its licence.
pub(super) const FONTS: [(&str, &[u8]); 5] = [
    ("SourceSans3-Regular.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-Regular.ttf")),
    ("SourceSans3-Italic.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-Italic.ttf")),
    ("SourceSans3-Bold.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-Bold.ttf")),
    ("SourceSans3-BoldItalic.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-BoldItalic.ttf")),
    ("LICENSE", include_bytes!("../../charter-templates/default/fonts/LICENSE")),
];

/// So long a theme of an organisation's own may take.
#[cfg(feature = "pdf")]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(60);

/// As PDF.
#[cfg(feature = "pdf")]
pub(super) fn pdf(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    let main = if request.layout.name == Layout::FULL.name { "charter.typ" } else { "sheet.typ" };
    let ident = format!("{}{}.{}", charter.id.0, request.layout.infix(), request.language.tag());
    let files = files(charter, request, templates).into_iter().collect();
    let made = if templates.own_theme().next().is_none() {
        super::pdf::compile(main, &ident, files)
    } else {
        super::pdf::compile_within(PATIENCE, main, &ident, files).ok_or_else(|| endless(templates))?
    };
    let made =
        made.map(|printed| if printed.left_out == 0 { Made::File(printed.bytes) } else { Made::Cut(printed.bytes, printed.left_out) });
    made.map_err(|refused| {
        let own = refused.iter().find_map(|one| Some((one, templates.own_text(&one.file)?)));
        if let Some((one, text)) = own {
            let message = Message::own("template-broken", vec![("tool", "Typst".into()), ("why", one.message.as_str().into())]);
            return Broken::Own { file: one.file.clone(), text: text.to_owned(), bytes: one.bytes.clone(), message };
        }
        let lines: Vec<String> = refused.iter().map(ToString::to_string).collect();
        Broken::Template(lines.join("\n"))
    })
}

/// A theme that was left: at the one place where it can be going round, where there is one.
#[cfg(feature = "pdf")]
fn endless(templates: &Templates) -> Broken {
    let in_each = templates.own_theme().map(|(file, text, program)| (file, text, super::pdf::suspects(text, program)));
    let in_each: Vec<_> = in_each.collect();
    let all: Vec<_> = in_each.iter().flat_map(|(file, text, places)| places.iter().map(move |place| (*file, *text, place))).collect();
    let (file, text, bytes) = match (all.as_slice(), in_each.as_slice()) {
        ([(file, text, place)], _) => (*file, *text, (*place).clone()),
        (_, [(file, text, _), ..]) => (*file, *text, 0..0),
        _ => ("", "", 0..0),
    };
    Broken::Own { file: file.to_owned(), text: text.to_owned(), bytes, message: Message::own("template-endless", Vec::new()) }
}

/// As PDF, which this program was built without.
#[cfg(not(feature = "pdf"))]
pub(super) fn pdf(_: &Charter, _: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    Err(Broken::WithoutPdf)
}

#[cfg(all(test, feature = "pdf"))]
mod tests {
    use super::*;
    use crate::render::brand::Brand;
    use crate::render::templates::files::Own;

    #[test]
    fn a_theme_that_was_left_is_shown_where_it_goes_round() {
        let place = |files: &[(&str, &str)]| {
            let own = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
            let Broken::Own { file, text, bytes, .. } = endless(&Templates::of(Brand::default(), Own(own)).unwrap()) else { panic!() };
            format!("{file}: {}", &text[bytes])
        };
        let round = "#let f(a) = f(a + a)\n#f(\"x\")";
        assert_eq!(
            place(&[("blocks.typ", include_str!("../../charter-templates/default/blocks.typ")), ("charter.typ", round)]),
            "charter.typ: f(a + a)"
        );
        assert_eq!(place(&[("charter.typ", "#import \"parts/more.typ\": f"), ("parts/more.typ", round)]), "parts/more.typ: f(a + a)");
        // Where it can be either, no place is claimed.
        assert_eq!(place(&[("charter.typ", round), ("blocks.typ", "#while f(1) { }")]), "charter.typ: ");
    }
}
