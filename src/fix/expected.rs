//! What a text has to say once it is fixed.

use serde_json::Value;

use crate::finding::{Edit, Fix};
use crate::source::route::{Route, Step};

/// `before` with every edit of `fixes`, whose routes are those of `before`; none where one leads nowhere. `read` is the
/// same as its reader took it: there a number that is meant as text is one.
pub(super) fn after<'fix>(before: &Value, read: &Value, fixes: impl Iterator<Item = &'fix Fix>) -> Option<Value> {
    let mut after = before.clone();
    let (mut keys, mut removed) = (Vec::new(), Vec::new());
    for edit in fixes.flat_map(|fix| &fix.edits) {
        match edit {
            Edit::Replace { at, with } => *place(&mut after, at)? = with.clone(),
            Edit::Quote { at } => *place(&mut after, at)? = at.of(read)?.clone(),
            Edit::Rename { at, key } => keys.push((at, key)),
            Edit::Remove { at } => removed.push(at),
        }
    }
    // The last item first, and the innermost key first, so that the routes of the rest still hold.
    removed.sort();
    for at in removed.into_iter().rev() {
        take(&mut after, at)?;
    }
    keys.sort_by_key(|(at, _)| std::cmp::Reverse(at.0.len()));
    for (at, key) in keys {
        let value = take(&mut after, at)?;
        place(&mut after, &at.parent()?)?.as_object_mut()?.insert(key.clone(), value);
    }
    Some(after)
}

fn place<'value>(root: &'value mut Value, route: &Route) -> Option<&'value mut Value> {
    route.0.iter().try_fold(root, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Item(at) => value.get_mut(at),
    })
}

fn take(root: &mut Value, route: &Route) -> Option<Value> {
    let (last, _) = route.0.split_last()?;
    let parent = place(root, &route.parent()?)?;
    match (last, parent) {
        (Step::Key(key), Value::Object(map)) => map.shift_remove(key),
        (Step::Item(at), Value::Array(items)) => (*at < items.len()).then(|| items.remove(*at)),
        _ => None,
    }
}
