//! Numbers, shares, money and times of the day.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale as IcuLocale;

use super::Locale;
use crate::charter::cost::Money;
use crate::charter::text::Language;

/// How a language writes numbers.
pub(super) struct Numbers(Option<DecimalFormatter>);

impl Numbers {
    pub(super) fn of(region: &str) -> Numbers {
        let locale: IcuLocale = region.parse().unwrap_or(IcuLocale::UNKNOWN);
        Numbers(DecimalFormatter::try_new(locale.into(), Default::default()).ok())
    }
}

impl Locale {
    /// A number: "1 234,5", "1.234,5", "1,234.5".
    pub fn number(&self, number: f64) -> String {
        self.decimal(&number.to_string())
    }

    fn decimal(&self, digits: &str) -> String {
        let decimal = digits.parse::<Decimal>().ok().zip(self.numbers.0.as_ref());
        decimal.map_or_else(|| digits.to_owned(), |(decimal, formatter)| formatter.format(&decimal).to_string())
    }

    /// A share: "90 %", "90%".
    pub fn percent(&self, share: f64) -> String {
        let space = match self.language {
            Language::Fr | Language::De => "\u{a0}",
            Language::Nl | Language::En => "",
        };
        format!("{}{space}%", self.number(share))
    }

    /// An amount: "25 €", "€ 25", "€25".
    pub fn money(&self, money: &Money) -> String {
        let cents = (money.amount * 100.0).round() as i64 % 100 != 0;
        let amount = if cents { self.decimal(&format!("{:.2}", money.amount)) } else { self.number(money.amount.round()) };
        let currency = if money.currency == "EUR" { "€" } else { money.currency.as_str() };
        match self.language {
            Language::Fr | Language::De => format!("{amount}\u{a0}{currency}"),
            Language::Nl => format!("{currency}\u{a0}{amount}"),
            Language::En if currency == "€" => format!("€{amount}"),
            Language::En => format!("{currency}\u{a0}{amount}"),
        }
    }

    /// A time of the day, in minutes from midnight: "9 h 30", "9.30 uur", "9.30 Uhr", "9:30".
    pub fn clock(&self, minutes: u16) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60);
        let id = if minute == 0 { "clock-whole" } else { "clock" };
        self.say(id, &[("hour", hour.to_string().into()), ("minute", format!("{minute:02}").into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_does() {
        let (fr, nl, de, en) = (Locale::of(Language::Fr), Locale::of(Language::Nl), Locale::of(Language::De), Locale::of(Language::En));
        assert_eq!(nl.number(1234.5), "1.234,5");
        assert_eq!(de.number(1234.5), "1.234,5");
        assert_eq!(en.number(1234.5), "1,234.5");
        assert_eq!(fr.number(7.4), "7,4");
        assert_eq!(fr.percent(90.0), "90\u{a0}%");
        assert_eq!(nl.percent(97.5), "97,5%");
        let money = |amount| Money { amount, currency: "EUR".into(), per: None };
        assert_eq!(fr.money(&money(25.0)), "25\u{a0}€");
        assert_eq!(nl.money(&money(0.3)), "€\u{a0}0,30");
        assert_eq!(en.money(&money(25.0)), "€25");
        assert_eq!(fr.clock(540), "9 h");
        assert_eq!(fr.clock(570), "9 h 30");
        assert_eq!(nl.clock(570), "9.30 uur");
        assert_eq!(de.clock(1020), "17 Uhr");
        assert_eq!(en.clock(545), "9:05");
    }
}
