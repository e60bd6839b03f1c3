//! A table in plain text.

use textwrap::core::display_width;

use super::{WIDTH, one_line, wrapped};

/// What stands between two columns.
const GAP: usize = 2;

/// In columns where they have room, else an entry a row.
pub(super) fn table(head: &[String], rows: &[Vec<String>], indent: &str) -> String {
    let head: Vec<String> = head.iter().map(|cell| one_line(cell)).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| {
            std::iter::once(&head).chain(rows).filter_map(|row| row.get(column)).map(|cell| display_width(cell)).max().unwrap_or(0)
        })
        .collect();
    let whole: usize = widths.iter().map(|width| width + GAP).sum();
    let lines: Vec<String> = if indent.len() + whole <= WIDTH + GAP {
        std::iter::once(&head).chain(rows).map(|row| columns(row, &widths, indent)).collect()
    } else {
        rows.iter().map(|row| entry(&head, row, indent)).collect()
    };
    lines.join("\n")
}

fn columns(row: &[String], widths: &[usize], indent: &str) -> String {
    let mut line = indent.to_owned();
    for (cell, width) in row.iter().zip(widths) {
        line.push_str(cell);
        line.push_str(&" ".repeat(width + GAP - display_width(cell)));
    }
    line.trim_end().to_owned()
}

/// The heading of a row, and under it what each column says.
fn entry(head: &[String], row: &[String], indent: &str) -> String {
    let deeper = format!("{indent}  ");
    let first = row.first().map(|cell| wrapped(&format!("- {cell}"), indent));
    let others = head.iter().zip(row).skip(1).filter(|(_, cell)| !cell.is_empty());
    let lines: Vec<String> = first.into_iter().chain(others.map(|(name, cell)| wrapped(&format!("{name} – {cell}"), &deeper))).collect();
    lines.join("\n")
}
