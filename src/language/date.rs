//! Days, weekdays and months.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_locale_core::Locale as IcuLocale;

use super::Locale;
use crate::charter::reference::MonthDay;
use crate::charter::text::Language;
use crate::time::date::Date;

/// How a language writes days.
pub(super) struct Dates {
    full: Option<DateTimeFormatter<YMD>>,
    in_year: Option<DateTimeFormatter<MD>>,
    month: Option<DateTimeFormatter<M>>,
    weekday: Option<DateTimeFormatter<E>>,
}

impl Dates {
    pub(super) fn of(region: &str) -> Dates {
        let locale: IcuLocale = region.parse().unwrap_or(IcuLocale::UNKNOWN);
        Dates {
            full: DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok(),
            in_year: DateTimeFormatter::try_new(locale.clone().into(), MD::long()).ok(),
            month: DateTimeFormatter::try_new(locale.clone().into(), M::long()).ok(),
            weekday: DateTimeFormatter::try_new(locale.into(), E::long()).ok(),
        }
    }
}

impl Locale {
    /// A day: "1er avril 2026", "1 april 2026", "1. April 2026", "1 April 2026".
    pub fn date(&self, date: Date) -> String {
        let (year, month, day) = (date.0.year(), date.0.month(), date.0.day());
        let written = IcuDate::try_new_iso(i32::from(year), month as u8, day as u8)
            .ok()
            .zip(self.dates.full.as_ref())
            .map(|(icu, formatter)| formatter.format(&icu).to_string());
        self.first_of_month(written.unwrap_or_else(|| date.to_string()), day)
    }

    /// A day of every year: "23 décembre".
    pub fn month_day(&self, day: &MonthDay) -> String {
        let parts = day.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
        let Some((month, number)) = parts else { return day.to_string() };
        let written = IcuDate::try_new_iso(2024, month, number)
            .ok()
            .zip(self.dates.in_year.as_ref())
            .map(|(icu, formatter)| formatter.format(&icu).to_string());
        self.first_of_month(written.unwrap_or_else(|| day.to_string()), number as i8)
    }

    /// A weekday: "lundi"; 0 is Monday.
    pub fn weekday(&self, day: u8) -> String {
        // 1 January 2024 was a Monday.
        let icu = IcuDate::try_new_iso(2024, 1, 1 + day % 7).ok();
        let written = icu.zip(self.dates.weekday.as_ref()).map(|(icu, formatter)| formatter.format(&icu).to_string());
        written.unwrap_or_default()
    }

    /// A month: "janvier"; 1 is January.
    pub fn month(&self, month: u8) -> String {
        let icu = IcuDate::try_new_iso(2024, month.clamp(1, 12), 1).ok();
        let written = icu.zip(self.dates.month.as_ref()).map(|(icu, formatter)| formatter.format(&icu).to_string());
        written.unwrap_or_default()
    }

    /// French writes the first day of a month as an ordinal.
    fn first_of_month(&self, written: String, day: i8) -> String {
        match (self.language, written.strip_prefix("1 ")) {
            (Language::Fr, Some(rest)) if day == 1 => format!("1er {rest}"),
            _ => written,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_each_language_does() {
        let day = |text: &str| Date::parse(text).unwrap();
        let cases = [
            (Language::Fr, "1er avril 2026", "23 novembre 2026"),
            (Language::Nl, "1 april 2026", "23 november 2026"),
            (Language::De, "1. April 2026", "23. November 2026"),
            (Language::En, "1 April 2026", "23 November 2026"),
        ];
        for (language, first, other) in cases {
            let locale = Locale::of(language);
            assert_eq!(locale.date(day("2026-04-01")), first);
            assert_eq!(locale.date(day("2026-11-23")), other);
        }
        assert_eq!(Locale::of(Language::Fr).month_day(&MonthDay("01-01".into())), "1er janvier");
        assert_eq!(Locale::of(Language::De).month_day(&MonthDay("12-23".into())), "23. Dezember");
        assert_eq!(Locale::of(Language::Nl).weekday(0), "maandag");
        assert_eq!(Locale::of(Language::De).weekday(6), "Sonntag");
        assert_eq!(Locale::of(Language::Fr).month(8), "août");
    }
}
