//! What costs nothing: `gratis`, `keine Gebühr`, `nothing to pay`.

use super::{Amount, Currency, Reader, Sense, Weight, What};

/// How many words may stand between what is paid and what takes it away.
const NEAR: usize = 4;

impl Reader<'_> {
    pub(super) fn free(&self, at: usize) -> Option<(What, Weight, usize)> {
        if self.not_free(at).is_some() {
            return None;
        }
        let length = self.is(at, Sense::Free).or_else(|| self.without_price(at))?;
        // "ne vous coûte pas un centime"
        let article = self.is(at + length, Sense::Article);
        let coin = article.and_then(|article| Some(article + self.is(at + length + article, Sense::Cent)?));
        let length = length + coin.unwrap_or_default();
        Some((What::Money(Amount::one(0), Currency::Any), Weight::Soft, length))
    }

    /// `payant`, `against payment`
    pub(super) fn paid(&self, at: usize) -> Option<(What, Weight, usize)> {
        Some((What::Paid, Weight::Soft, self.is(at, Sense::Paid).or_else(|| self.not_free(at))?))
    }

    /// `pas gratuit`, `not free of charge`
    fn not_free(&self, at: usize) -> Option<usize> {
        let no = self.is(at, Sense::NoPrice).filter(|_| self.is(at, Sense::Free).is_none())?;
        Some(no + self.is(at + no, Sense::Free)?)
    }

    /// A price and what takes it away, in any order, with no fact between them.
    fn without_price(&self, at: usize) -> Option<usize> {
        let no = self.is(at, Sense::NoPrice);
        let price = self.is(at, Sense::Price);
        let wanted = match (no, price) {
            (Some(_), _) => Sense::Price,
            (None, Some(_)) => Sense::NoPrice,
            (None, None) => return None,
        };
        let from = at + no.or(price)?;
        let mut next = from;
        while next <= from + NEAR {
            if let Some(length) = self.is(next, wanted) {
                return Some(next + length - at);
            }
            self.tokens.get(next).filter(|token| token.is_word())?;
            next += 1;
        }
        None
    }
}
