//! What the negations of a text make of it, and whether two texts say the same.

/// What the negations of a text make of it: an odd number turns it into its contrary.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Said {
    pub count: usize,
    /// Negations that only restrict, because of an exception: "not … except".
    pub taken_back: usize,
    /// Negations that another language may leave unsaid.
    pub spare: usize,
    /// What one need not do: it is left unsaid, unless the other text speaks of duties too.
    pub unneeded: usize,
    /// How many parts it has between signs, and how many clauses that are denied.
    pub parts: usize,
    pub clauses: usize,
    /// How many parts say what one must do, and how many what one need not do.
    pub musts: usize,
    pub need_nots: usize,
    pub speaks_of_duty: bool,
    /// Whether something else is set apart: "but not".
    pub is_set_apart: bool,
    pub has_exception: bool,
    /// Whether something is told to be excluded, which may be said as an exception.
    pub is_excluded: bool,
    /// Whether it speaks of all others, beside what is set apart.
    pub speaks_of_others: bool,
    pub is_restricted: bool,
    /// Whether a sentence begins with what is not there: "without an answer, …".
    pub begins_without: bool,
    /// Whether something is done without something else …
    pub is_without: bool,
    /// … or even without it.
    pub is_even_without: bool,
    /// Whether it holds on a condition only.
    pub is_provided: bool,
    pub has_condition: bool,
    /// Whether a condition is denied.
    pub denies_if: bool,
    /// Whether something is denied until a moment: it begins only then.
    pub not_until: bool,
    pub is_after: bool,
    /// Whether something is incomplete, or missing.
    pub has_lack: bool,
    /// Whether it speaks of what comes late.
    pub is_late: bool,
}

impl Said {
    pub fn agrees(&self, other: &Said) -> bool {
        if !self.is_as_odd(other) {
            return self.spare + other.spare > 0 || self.is_in_other_words(other) || other.is_in_other_words(self);
        }
        if self.contradicts(other) || other.contradicts(self) {
            return false;
        }
        let sets_apart = |said: &Said| said.is_set_apart || said.has_exception || said.is_restricted;
        self.is_set_apart == other.is_set_apart || sets_apart(self) && sets_apart(other)
    }

    /// Whether both are denied, or neither is.
    fn is_as_odd(&self, other: &Said) -> bool {
        // "if we are late" is "if we are not in time".
        let late = |one: &Said, other: &Said| usize::from(one.is_late && !other.is_late && other.denies_if && !one.denies_if);
        let is_odd = |said: &Said, late: usize, unneeded: usize| {
            let taken_back = if self.has_exception && other.has_exception { 0 } else { said.taken_back };
            (said.count + late - taken_back.min(said.count)).abs_diff(unneeded) % 2 == 1
        };
        // "without having to make an appointment" is "without an appointment", and may be left unsaid.
        let ways = |one: &Said, other: &Said| {
            let as_said = (one.unneeded == 0 || other.speaks_of_duty).then(|| is_odd(one, late(one, other), 0));
            [as_said, (one.unneeded > 0).then(|| is_odd(one, late(one, other), one.unneeded))]
        };
        let others = ways(other, self);
        ways(self, other).iter().flatten().any(|way| others.contains(&Some(*way)))
    }

    /// Whether one is denied and the other is not because both say the same in other words.
    fn is_in_other_words(&self, other: &Said) -> bool {
        let is_plain = |said: &Said| said.count == 0;
        // "closed on Sundays only" is "open except on Sundays", "unless you object" is "if you do not object".
        let is_exception = other.is_restricted
            || other.is_excluded
            || other.is_provided
            || other.speaks_of_others
            || other.begins_without && is_plain(self)
            || other.denies_if && !self.denies_if;
        // "not after March" is "only until March".
        let is_begun = (self.not_until || self.is_after) && other.is_restricted;
        // "No cash any more; only cards are taken" is "only cards are taken".
        let is_rest = self.is_restricted && self.parts > 1 && self.need_nots == 0 && other.is_restricted;
        // "No incomplete files" is "only complete files".
        let is_whole = self.has_lack && other.is_restricted;
        // "You need do nothing: it comes by itself."
        let is_spared = self.need_nots > 0 && self.parts > 1 && !other.speaks_of_duty;
        let is_once = self.count == 1 && is_plain(other);
        self.has_exception && is_exception || is_begun || is_once && (is_rest || is_whole || is_spared)
    }

    /// Whether the other says the contrary, although both are denied, or neither is.
    fn contradicts(&self, other: &Said) -> bool {
        // "You need not …" and "You must …", whatever else is denied.
        let is_duty = self.need_nots > 0 && self.musts == 0 && other.musts > 0 && other.need_nots == 0;
        // "even without", and "not without", "not unless", "only if"
        let is_needed = other.is_without && other.count > 1
            || other.has_exception && other.count > 0
            || other.is_restricted && other.has_condition && !other.is_without;
        // "incomplete files", and "only complete files"
        let is_whole = self.has_lack && !self.is_restricted && self.count.is_multiple_of(2) && other.is_restricted && !other.has_lack;
        let is_needless = self.is_even_without && !other.is_even_without && is_needed;
        // "You need do nothing more" beside what is done, and "not" of what is done.
        let is_spare = other.need_nots + other.unneeded > 0 || other.is_without || other.has_exception;
        let is_done = self.need_nots > 0 && self.parts > 1 && self.count.abs_diff(self.need_nots).is_multiple_of(2);
        let is_undone = is_done && !is_spare && other.count % 2 == 1;
        // Two statements that are denied, and none.
        let are_two = self.clauses > 1 && other.count == 0 && self.spare + self.unneeded == 0 && !other.has_exception;
        is_duty || is_whole || is_needless || is_undone || are_two
    }
}
