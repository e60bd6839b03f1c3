//! Where a theme that does not end may be going round: Typst can be left, and does not say where it was.

use std::ops::Range;

use ::typst::syntax::{LinkedNode, SyntaxKind, parse};

/// The loops of a theme, and its functions that call themselves, but for those that stand in the program's version of it too: the
/// outermost of each.
pub(in crate::render) fn suspects(theme: &str, program: &str) -> Vec<Range<usize>> {
    let root = parse(theme);
    let mut found = Vec::new();
    collect(&LinkedNode::new(&root), &mut found);
    let own = found.into_iter().filter(|(whole, _)| !program.contains(&theme[whole.clone()]));
    own.map(|(_, place)| place).collect()
}

/// The whole of each, and the place to show.
fn collect(node: &LinkedNode<'_>, found: &mut Vec<(Range<usize>, Range<usize>)>) {
    match node.kind() {
        SyntaxKind::ForLoop | SyntaxKind::WhileLoop => {
            // Its head; what goes round stands below.
            let head = node.children().rev().skip(1).find(|part| part.kind() != SyntaxKind::Space);
            found.push((node.range(), node.range().start..head.map_or(node.range().end, |head| head.range().end)));
        }
        SyntaxKind::LetBinding => match call(node) {
            Some(call) => found.push((node.range(), call)),
            None => node.children().for_each(|child| collect(&child, found)),
        },
        _ => node.children().for_each(|child| collect(&child, found)),
    }
}

/// Where a function calls itself.
fn call(binding: &LinkedNode<'_>) -> Option<Range<usize>> {
    let closure = binding.children().find(|child| child.kind() == SyntaxKind::Closure)?;
    let name = closure.children().find(|child| child.kind() == SyntaxKind::Ident)?;
    let body = closure.children().last()?;
    called(&body, name.leaf_text())
}

fn called(node: &LinkedNode<'_>, name: &str) -> Option<Range<usize>> {
    let is_call = node.kind() == SyntaxKind::FuncCall;
    let callee = node.children().next().filter(|first| is_call && first.kind() == SyntaxKind::Ident);
    if callee.is_some_and(|callee| callee.leaf_text() == name) {
        return Some(node.range());
    }
    node.children().find_map(|child| called(&child, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_round_is_found() {
        let program = "#for a in (1,) { a }\n#let g(x) = if x > 0 { g(x - 1) }\n";
        let theme = format!("{program}#let f(a) = [#f(a + a)]\n#let h(a) = f(a)\n#while x(1) {{ let a = 1 }}\n#f(\"x\")");
        let shown: Vec<&str> = suspects(&theme, program).into_iter().map(|range| &theme[range]).collect();
        assert_eq!(shown, ["f(a + a)", "while x(1)"]);
        assert!(suspects(program, program).is_empty());
    }
}
