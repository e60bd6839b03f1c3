//! When the places and channels of a charter are open, day by day, for formats that know the calendar.

mod rhythm;

use super::Request;
use crate::charter::Charter;
use crate::charter::answer::Answer;
use crate::charter::hours::agenda::OnDay;
use crate::charter::hours::times::Stretch;
use crate::charter::hours::{Closure, Hours};
use crate::charter::reference::Country;
use crate::regulation::InAll;
use crate::time::date::Date;

pub(super) use rhythm::{Rhythm, rhythms};

/// When something is open in the year of the day that is asked for and in the one after it.
pub(super) struct Opening<'run> {
    /// The hours as they are written, those of another place looked up.
    pub(super) hours: &'run Hours,
    /// Every day, in order.
    pub(super) days: Vec<Day<'run>>,
}

/// What is so on a day.
pub(super) struct Day<'run> {
    pub(super) date: Date,
    /// When it is open.
    pub(super) open: Vec<Stretch>,
    /// When it would be open were it no exception.
    pub(super) usual: Vec<Stretch>,
    /// Which public holiday it is.
    pub(super) holiday: Option<&'run InAll>,
    /// Whether it is said when it is open: on public holidays it may be left open.
    pub(super) is_said: bool,
    /// Why it is closed by way of exception, where the charter says that it is.
    pub(super) closure: Option<&'run Closure>,
}

impl<'run> Opening<'run> {
    /// Of hours at a place in a country, or in that of the organisation; none where they are not said day by day.
    pub(super) fn of(
        charter: &'run Charter,
        request: &Request<'run>,
        answer: Option<&'run Answer<Hours>>,
        country: Option<&Country>,
    ) -> Option<Opening<'run>> {
        let hours = stated(charter, answer)?;
        let holidays = holidays(charter, request, country);
        let agenda = hours.agenda(charter.working_days, holidays.iter().map(|(day, _)| *day).collect())?;
        let closures = if let Hours::Week(week) = hours { week.closures.as_slice() } else { &[] };
        let dates: Vec<Date> = two_years(request.as_of).collect();
        let day = |(date, on): (Date, OnDay)| {
            let holiday = holidays.iter().find(|(day, _)| *day == date).map(|(_, name)| *name);
            Day {
                date,
                open: on.open,
                usual: on.usual,
                holiday,
                is_said: holiday.is_none() || agenda.speaks_of_holidays,
                closure: closures.iter().find(|closure| closure.holds_on(date)),
            }
        };
        Some(Opening { hours, days: dates.iter().copied().zip(agenda.on_each(&dates)).map(day).collect() })
    }
}

/// Whether an answer says, here or at another place, on which days it is open.
pub(super) fn is_by_day(charter: &Charter, answer: Option<&Answer<Hours>>) -> bool {
    stated(charter, answer).is_some_and(|hours| hours.agenda(charter.working_days, Vec::new()).is_some())
}

/// Whether all that hours say of public holidays can be said day by day: they say nothing of them, or the packs know those of the country.
pub(super) fn knows_holidays(charter: &Charter, request: &Request<'_>, answer: Option<&Answer<Hours>>, country: Option<&Country>) -> bool {
    let agenda =
        stated(charter, answer).filter(|hours| !hours.is_always()).and_then(|hours| hours.agenda(charter.working_days, Vec::new()));
    agenda.is_none_or(|agenda| !agenda.speaks_of_holidays) || !holidays(charter, request, country).is_empty()
}

/// The hours that an answer states, or those to which it leads.
pub(super) fn stated<'charter>(charter: &'charter Charter, answer: Option<&'charter Answer<Hours>>) -> Option<&'charter Hours> {
    let hours = answer?.stated()?;
    let Hours::SameAs(same) = hours else { return Some(hours) };
    let sites = charter.sites.iter().filter(|site| site.id.0 == same.same_as.0).map(|site| &site.hours);
    let channels = charter.channels.iter().filter(|channel| channel.id.0 == same.same_as.0).map(|channel| &channel.hours);
    let other = sites.chain(channels).next()?.as_ref()?.stated()?;
    (!matches!(other, Hours::SameAs(_))).then_some(other)
}

/// The days from the first of the year to the last of the next.
pub(super) fn two_years(as_of: Date) -> impl Iterator<Item = Date> {
    let year = as_of.0.year();
    let first = jiff::civil::date(year, 1, 1);
    first.series(jiff::Span::new().days(1)).take_while(move |day| day.year() <= year.saturating_add(1)).map(Date)
}

/// The public holidays of these days, by the packs of the country.
fn holidays<'run>(charter: &Charter, request: &Request<'run>, country: Option<&Country>) -> Vec<(Date, &'run InAll)> {
    let country = country.or(charter.organisation.country.as_ref()).map(|country| country.0.as_str());
    let year = request.as_of.0.year();
    let packs = request.packs.iter().filter(|pack| pack.head.is_usual_in(country));
    packs.flat_map(|pack| [year, year.saturating_add(1)].into_iter().flat_map(|year| pack.holidays_in(year))).collect()
}
